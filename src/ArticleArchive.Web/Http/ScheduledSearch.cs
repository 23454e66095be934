using ArticleArchive.Search;

namespace ArticleArchive.Web.Http;

/// <summary>One search, from its request for a slot until it is answered. It may use two threads; when it must wait, both wait.</summary>
/// <param name="scheduler">Decides when the search may run.</param>
/// <param name="client">The client that asked for it.</param>
internal sealed class ScheduledSearch(SearchScheduler scheduler, SearchClient client) : ISearchPace, IDisposable
{
    private readonly Lock _moving = new();
    private readonly SemaphoreSlim _admitted = new(0);
    private volatile bool _isLong = client.BeginsLong;
    private volatile bool _isOver;

    /// <summary>The client that asked for it.</summary>
    public SearchClient Client { get; } = client;

    /// <summary>Whether it holds a slot for long searches, or waits for one.</summary>
    public bool IsLong => _isLong;

    /// <summary>Whether it has ever held a slot.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>When it got its present slot; null while it has none.</summary>
    public SearchStart? Since { get; private set; }

    /// <inheritdoc/>
    public bool MayUseAnotherThread => !_isLong && scheduler.HasFreeProcessor;

    /// <inheritdoc/>
    public void YieldToOthers(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isLong || _isOver || !scheduler.IsOverdue(this))
            return;

        lock (_moving)
        {
            if (_isLong || _isOver)
                return;

            scheduler.MoveToLong(this);
            _admitted.Wait(cancellationToken);
        }
    }

    /// <summary>Waits for a slot.</summary>
    /// <returns>False when the wait was too long.</returns>
    public Task<bool> IsAdmittedAsync(TimeSpan patience, CancellationToken cancellationToken) => _admitted.WaitAsync(patience, cancellationToken);

    /// <summary>Lets the search run. Only <see cref="SearchScheduler"/> calls this.</summary>
    public void Admit(SearchStart now)
    {
        (HasBegun, Since) = (true, now);
        _admitted.Release();
    }

    /// <summary>Makes the search wait. Only <see cref="SearchScheduler"/> calls this.</summary>
    public void RevokeSlot() => Since = null;

    /// <summary>Makes it a long search, which needs a slot for long searches. Only <see cref="SearchScheduler"/> calls this.</summary>
    public void BecomeLong() => _isLong = true;

    public void Dispose()
    {
        _isOver = true;
        scheduler.Leave(this);
    }
}

/// <summary>When a search got a slot.</summary>
/// <param name="At">The clock's timestamp.</param>
/// <param name="ProcessorTime">The processor time that the site had used by then.</param>
internal sealed record SearchStart(long At, TimeSpan ProcessorTime);
