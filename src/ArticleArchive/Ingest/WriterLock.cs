namespace ArticleArchive.Ingest;

/// <summary>Lets one process at a time write a database. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class WriterLock(string path, TimeProvider clock)
{
    // "Another has it", as Linux, macOS and Windows say it.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the right to write; disposing of it gives it up.</summary>
    /// <returns>Null when another process had it all the time.</returns>
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
            await Task.Delay(Between, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private FileStream? TryTake()
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                ArchiveFolders.MakeForDerived(folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (IsHeld(held))
        {
            return null;
        }
        catch (IOException refused)
        {
            throw new UnauthorizedAccessException($"The file {path}, which says who writes the database, cannot be made: {refused.Message}", refused);
        }
    }

    private static bool IsHeld(IOException refused) => Held.Contains(refused.HResult);
}
