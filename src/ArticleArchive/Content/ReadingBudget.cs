using System.Globalization;

namespace ArticleArchive.Content;

/// <summary>
/// What is left of the time and memory that reading one file may take, looked at between its steps and within the long ones. A file is read on one thread, so the
/// memory is that thread's.
/// </summary>
internal sealed class ReadingBudget(FileLimits limits, TimeProvider clock) : IDisposable
{
    private const string Part = "Divide it into several files";

    private readonly CancellationTokenSource _time = new(TimeSpan.FromSeconds(limits.Seconds), clock);
    private readonly long _before = GC.GetAllocatedBytesForCurrentThread();
    private int _passages;

    /// <summary>The limits.</summary>
    public FileLimits Limits => limits;

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Time => _time.Token;

    /// <summary>Goes on when time and memory are left.</summary>
    /// <exception cref="FileLimitException">One of them is used up.</exception>
    public void Check()
    {
        if (_time.IsCancellationRequested)
            throw FileLimitException.Of(null, string.Create(CultureInfo.InvariantCulture, $"Reading the file took longer than {limits.Seconds:N0} seconds."), Part, "FileSeconds");
        if (GC.GetAllocatedBytesForCurrentThread() - _before > limits.MemoryBytes)
            throw FileLimitException.Of(null, string.Create(CultureInfo.InvariantCulture, $"Reading the file took more than {limits.MemoryMegabytes:N0} MB of memory."), Part, "FileMemoryMegabytes");
    }

    /// <summary>Counts one more passage.</summary>
    /// <exception cref="FileLimitException">There are too many, or time or memory is used up.</exception>
    public void CountPassage()
    {
        if (++_passages > limits.Passages)
            throw TooManyPassages(limits, null);
        Check();
    }

    /// <summary>An article has more passages than it may.</summary>
    public static FileLimitException TooManyPassages(FileLimits limits, Place? place) =>
        FileLimitException.Of(place, string.Create(CultureInfo.InvariantCulture, $"The article has more than {limits.Passages:N0} paragraphs."), Part, "FilePassages");

    public void Dispose() => _time.Dispose();
}
