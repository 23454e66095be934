namespace ArticleArchive.Search;

/// <summary>Stops searches that exceed a time limit.</summary>
internal static class TimeLimit
{
    /// <summary>Runs a search until it answers, reaches the limit or is cancelled.</summary>
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
