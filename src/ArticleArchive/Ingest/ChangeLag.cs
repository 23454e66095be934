namespace ArticleArchive.Ingest;

/// <summary>Measures how long readers have been waiting for known changes of the folder. Thread-safe.</summary>
internal sealed class ChangeLag(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private long? _noticed;
    private long? _applying;

    /// <summary>The time since the oldest unapplied change was noticed; zero when there is none.</summary>
    public TimeSpan Now
    {
        get
        {
            lock (_lock)
                return (_applying ?? _noticed) is { } since ? clock.GetElapsedTime(since) : TimeSpan.Zero;
        }
    }

    /// <summary>Call when a change is noticed.</summary>
    public void Notice()
    {
        lock (_lock)
            _noticed ??= clock.GetTimestamp();
    }

    /// <summary>Call before the changes noticed so far are applied.</summary>
    public void Begin()
    {
        lock (_lock)
            (_applying, _noticed) = (_applying ?? _noticed, null);
    }

    /// <summary>Call when the changes have been applied, or could not be.</summary>
    public void Finish(bool isInStep)
    {
        lock (_lock)
            _applying = isInStep ? null : _applying ?? clock.GetTimestamp();
    }
}
