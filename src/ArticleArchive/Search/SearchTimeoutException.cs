namespace ArticleArchive.Search;

/// <summary>A search exceeded its time limit and was stopped.</summary>
public sealed class SearchTimeoutException(TimeSpan limit) : Exception($"The search took longer than {limit.TotalSeconds:0.#} seconds and was stopped.")
{
    /// <summary>The time limit.</summary>
    public TimeSpan Limit { get; } = limit;
}
