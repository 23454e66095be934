using ArticleArchive.Search;

namespace ArticleArchive.Web.Http;

/// <summary>One search, from the moment it asks for a place to its answer. It may work on two threads; both wait when it waits.</summary>
/// <param name="places">Where it works.</param>
/// <param name="client">Who asked for it.</param>
internal sealed class SearchTurn(SearchPlaces places, SearchClient client) : ISearchPace, IDisposable
{
    private readonly Lock _moving = new();
    private readonly SemaphoreSlim _admitted = new(0);
    private volatile bool _isLong = client.BeginsLong;
    private volatile bool _isOver;

    /// <summary>Who asked for it.</summary>
    public SearchClient Client { get; } = client;

    /// <summary>Whether it works in a place for long searches, or waits for one.</summary>
    public bool IsLong => _isLong;

    /// <summary>Whether it has begun to work.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>When it got the place that it holds; null while it holds none.</summary>
    public SearchStart? Since { get; private set; }

    /// <inheritdoc/>
    public bool MayUseAnotherThread => !_isLong && places.HasFreeProcessor;

    /// <inheritdoc/>
    public void GiveWay(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isLong || _isOver || !places.IsOverdue(this))
            return;

        lock (_moving)
        {
            if (_isLong || _isOver)
                return;

            places.MoveToLong(this);
            _admitted.Wait(cancellationToken);
        }
    }

    /// <summary>Waits for a place.</summary>
    /// <returns>False when the wait was too long.</returns>
    public Task<bool> IsAdmittedAsync(TimeSpan patience, CancellationToken cancellationToken) => _admitted.WaitAsync(patience, cancellationToken);

    /// <summary>Gives it a place; to be called by <see cref="SearchPlaces"/>.</summary>
    public void Admit(SearchStart now)
    {
        (HasBegun, Since) = (true, now);
        _admitted.Release();
    }

    /// <summary>Takes its place away; to be called by <see cref="SearchPlaces"/>.</summary>
    public void TakePlace() => Since = null;

    /// <summary>From here on it waits for a place for long searches; to be called by <see cref="SearchPlaces"/>.</summary>
    public void BecomeLong() => _isLong = true;

    public void Dispose()
    {
        _isOver = true;
        places.Leave(this);
    }
}
