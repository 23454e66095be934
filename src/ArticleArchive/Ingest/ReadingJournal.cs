using System.Collections.Concurrent;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Records which files are being read, so that the next start knows which file may have killed the process. A process that dies suddenly, for lack of memory or
/// stack, was reading several files: at the next start these are read first and one at a time, and a file during which the process dies again is held back.
/// </summary>
internal sealed class ReadingJournal : IDisposable
{
    /// <summary>How many times the process may die while reading a file before the file is held back: once with others, and once alone.</summary>
    public const int MaxCrashes = 2;

    // A path has at most 4,096 bytes.
    private const int SlotBytes = 8 * 1024;
    private const char Separator = '\0';

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

    /// <summary>Opens the journal, in the process that may write the database. Dispose of it when the reading has ended normally.</summary>
    /// <param name="path">The full path of its file.</param>
    public static ReadingJournal Open(string path) => new(path, [.. ReadUnfinished(path)]);

    /// <summary>Whether the process died while reading this version of the file.</summary>
    public bool IsSuspect(ContentFile file) => _suspects.TryGetValue(file.Path, out var entry) && entry.Stamp == file.Stamp;

    /// <summary>Why a file is no longer read; null for a file to read.</summary>
    public ContentProblem? Refusal(ContentFile file) => !IsSuspect(file) || _suspects[file.Path].Ends < MaxCrashes ? null : new ContentProblem
    {
        Severity = ProblemSeverity.Error,
        File = file.Path,
        What = string.Create(
            CultureInfo.InvariantCulture, $"The program crashed {MaxCrashes} times while reading this file; it is not read again until it changes."),
        Advice = "Split or simplify the file. This is a fault of the program: report it, with the file.",
    };

    /// <summary>Reads a file; if the process dies meanwhile, the file is a suspect at the next start.</summary>
    public T Read<T>(ContentFile file, Func<T> read)
    {
        var ends = IsSuspect(file) ? _suspects[file.Path].Ends : 0;
        var slot = Write(new JournalLine(file.Path, file.Stamp, ends + 1) { Slot = ends > 0 ? _suspects[file.Path].Slot : null });
        var result = read();
        Erase(slot);
        return result;
    }

    /// <summary>Deletes the journal: the process has survived, so no file is suspect.</summary>
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
        Write(slot, Encoding.UTF8.GetBytes(string.Join(Separator, entry.Ends.ToString(CultureInfo.InvariantCulture), entry.Stamp, entry.Path, "")));
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

    private static IEnumerable<JournalLine> ReadUnfinished(string path)
    {
        if (!File.Exists(path))
            yield break;

        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length; at += SlotBytes)
        {
            if (Encoding.UTF8.GetString(bytes.AsSpan(at, Math.Min(SlotBytes, bytes.Length - at))).Split(Separator) is [var ends, var stamp, var file, _, ..]
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
