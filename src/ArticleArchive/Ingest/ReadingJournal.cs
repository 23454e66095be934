using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Writes down which files are being read, so that a file that ended the process is known at the next start. A process that ends without a word, for want of memory or
/// stack, was reading several files: at the next start these are read first and one at a time, and a file over which the process has ended again is held back.
/// </summary>
internal sealed class ReadingJournal : IDisposable
{
    /// <summary>How many times the process may end while a file is read before it is held back: once beside others, and once alone.</summary>
    public const int MostEnds = 2;

    // A path has 4,096 bytes at most.
    private const int SlotBytes = 8 * 1024;
    private const char Between = '\0';

    private readonly FileStream _file;
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<int> _free = [];
    private readonly Dictionary<string, JournalLine> _suspects;
    private int _slots;
    private bool _isClosed;

    private ReadingJournal(string path, IEnumerable<JournalLine> suspects)
    {
        _suspects = suspects.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.DeleteOnClose);
        foreach (var suspect in _suspects.Values)
            suspect.Slot = Write(suspect);
    }

    /// <summary>Opens the journal, for the process that may write the database. Disposing of it says that the process goes on.</summary>
    /// <param name="path">Full path of its file.</param>
    public static ReadingJournal Open(string path) => new(path, [.. Left(path)]);

    /// <summary>Whether the process has ended while a file was read, as it stands now.</summary>
    public bool IsSuspect(ContentFile file) => _suspects.TryGetValue(file.Path, out var entry) && entry.Stamp == file.Stamp;

    /// <summary>Why a file is not read any more; null for one that is to be read.</summary>
    public ContentProblem? Refusal(ContentFile file) => !IsSuspect(file) || _suspects[file.Path].Ends < MostEnds ? null : new ContentProblem
    {
        Severity = ProblemSeverity.Error,
        File = file.Path,
        What = string.Create(CultureInfo.InvariantCulture, $"The program has ended {MostEnds} times while it read this file; it is not read again as it stands."),
        Advice = "Divide the file or write it otherwise. This is a fault of the program: report it, with the file.",
    };

    /// <summary>Reads a file; should the process end meanwhile, the file is known at the next start.</summary>
    public T Read<T>(ContentFile file, Func<T> read)
    {
        var ends = IsSuspect(file) ? _suspects[file.Path].Ends : 0;
        var slot = Write(new JournalLine(file.Path, file.Stamp, ends + 1) { Slot = ends > 0 ? _suspects[file.Path].Slot : null });
        var result = read();
        Erase(slot);
        return result;
    }

    /// <summary>Says that the process goes on; what is still being read is forgotten.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            _isClosed = true;
            _file.Dispose();
        }
    }

    private int Write(JournalLine entry)
    {
        var slot = entry.Slot ?? (_free.TryTake(out var free) ? free : Interlocked.Increment(ref _slots) - 1);
        Write(slot, Encoding.UTF8.GetBytes(string.Join(Between, entry.Ends.ToString(CultureInfo.InvariantCulture), entry.Stamp, entry.Path, "")));
        return slot;
    }

    private void Erase(int slot)
    {
        Write(slot, [0]);
        _free.Add(slot);
    }

    private void Write(int slot, ReadOnlySpan<byte> bytes)
    {
        lock (_writing)
        {
            if (!_isClosed && bytes.Length <= SlotBytes)
                RandomAccess.Write(_file.SafeFileHandle, bytes, (long)slot * SlotBytes);
        }
    }

    private static IEnumerable<JournalLine> Left(string path)
    {
        if (!File.Exists(path))
            yield break;

        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length; at += SlotBytes)
        {
            if (Encoding.UTF8.GetString(bytes.AsSpan(at, Math.Min(SlotBytes, bytes.Length - at))).Split(Between) is [var ends, var stamp, var file, _, ..]
                && int.TryParse(ends, NumberStyles.None, CultureInfo.InvariantCulture, out var times))
            {
                yield return new JournalLine(file, stamp, times);
            }
        }
    }

    private sealed record JournalLine(string Path, string Stamp, int Ends)
    {
        public int? Slot { get; set; }
    }
}
