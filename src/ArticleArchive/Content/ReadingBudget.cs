namespace ArticleArchive.Content;

/// <summary>
/// The time and memory left for reading one file, checked between steps and during long ones. A file is read on a single thread, so the memory is that
/// thread's.
/// </summary>
internal sealed class ReadingBudget(FileLimits limits, TimeProvider clock) : IDisposable
{
    private const string Part = "Divide it into several files";

    private readonly CancellationTokenSource _time = new(TimeSpan.FromSeconds(limits.Seconds), clock);
    private readonly long _before = GC.GetAllocatedBytesForCurrentThread();
    private int _passages;

    /// <summary>The limits.</summary>
    public FileLimits Limits => limits;

    /// <summary>Cancelled when the time has run out.</summary>
    public CancellationToken Time => _time.Token;

    /// <summary>Checks that time and memory are left.</summary>
    /// <exception cref="FileLimitException">Either has run out.</exception>
    public void Check()
    {
        if (_time.IsCancellationRequested)
            throw FileLimitException.Create(
                null, string.Create(CultureInfo.InvariantCulture, $"Reading the file took longer than {limits.Seconds:N0} seconds."), Part, "FileSeconds");
        if (GC.GetAllocatedBytesForCurrentThread() - _before > limits.MemoryBytes)
            throw FileLimitException.Create(
                null,
                string.Create(CultureInfo.InvariantCulture, $"Reading the file took more than {limits.MemoryMegabytes:N0} MB of memory."),
                Part,
                "FileMemoryMegabytes");
    }

    /// <summary>Counts a passage.</summary>
    /// <exception cref="FileLimitException">There are too many passages, or time or memory has run out.</exception>
    public void CountPassage()
    {
        if (++_passages > limits.Passages)
            throw TooManyPassages(limits, null);
        Check();
    }

    /// <summary>The exception for an article with too many passages.</summary>
    public static FileLimitException TooManyPassages(FileLimits limits, Place? place) =>
        FileLimitException.Create(
            place, string.Create(CultureInfo.InvariantCulture, $"The article has more than {limits.Passages:N0} paragraphs."), Part, "FilePassages");

    public void Dispose() => _time.Dispose();
}
