namespace ArticleArchive.Search;

/// <summary>Stops searches that take too long.</summary>
internal static class TimeLimit
{
    /// <summary>Runs a search until it answers, the limit is over or it is cancelled.</summary>
    /// <exception cref="SearchTimeoutException">It took longer than <paramref name="limit"/>.</exception>
    public static async Task<T> RunAsync<T>(TimeSpan limit, Func<CancellationToken, Task<T>> search, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            return await search(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SearchTimeoutException(limit);
        }
    }
}
