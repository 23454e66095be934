namespace ArticleArchive.Search;

/// <summary>A search took longer than it may and was stopped.</summary>
public sealed class SearchTimeoutException(TimeSpan limit) : Exception($"The search took longer than {limit.TotalSeconds:0.#} seconds and was stopped.")
{
    /// <summary>How long it may take.</summary>
    public TimeSpan Limit { get; } = limit;
}
