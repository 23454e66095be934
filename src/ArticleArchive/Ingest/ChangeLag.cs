namespace ArticleArchive.Ingest;

/// <summary>For how long changes of the folder have been known that readers do not see yet. Safe for many threads.</summary>
internal sealed class ChangeLag(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private long? _waiting;
    private long? _taking;

    /// <summary>Since the oldest of these changes was seen; zero when there is none.</summary>
    public TimeSpan Now
    {
        get
        {
            lock (_lock)
                return (_taking ?? _waiting) is { } since ? clock.GetElapsedTime(since) : TimeSpan.Zero;
        }
    }

    /// <summary>A change was seen.</summary>
    public void See()
    {
        lock (_lock)
            _waiting ??= clock.GetTimestamp();
    }

    /// <summary>The changes seen so far are being taken in.</summary>
    public void Take()
    {
        lock (_lock)
            (_taking, _waiting) = (_taking ?? _waiting, null);
    }

    /// <summary>The changes were taken in, or could not be.</summary>
    public void Finish(bool isInStep)
    {
        lock (_lock)
            _taking = isInStep ? null : _taking ?? clock.GetTimestamp();
    }
}
