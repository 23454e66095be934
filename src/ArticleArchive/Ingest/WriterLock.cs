namespace ArticleArchive.Ingest;

/// <summary>Lets only one process at a time write a database. The system releases the lock when the process ends for any reason.</summary>
internal sealed class WriterLock(string path, TimeProvider clock)
{
    // The error codes on Linux, macOS and Windows for a file that another process has locked.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; dispose of the result to release it.</summary>
    /// <returns>Null when another process held it throughout.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public async Task<IDisposable?> TakeAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            if (TryTake() is { } taken)
                return taken;
            if (atMost != Timeout.InfiniteTimeSpan && clock.GetElapsedTime(began) > atMost)
                return null;
            await Task.Delay(PollInterval, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private FileStream? TryTake()
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                ArchiveFolders.CreateDataFolder(folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (IsHeld(held))
        {
            return null;
        }
        catch (IOException refused)
        {
            throw new UnauthorizedAccessException($"The lock file {path} cannot be created: {refused.Message}", refused);
        }
    }

    private static bool IsHeld(IOException refused) => Held.Contains(refused.HResult);
}
