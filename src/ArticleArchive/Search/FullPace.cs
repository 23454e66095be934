namespace ArticleArchive.Search;

/// <summary>The pace of a search that never waits for others.</summary>
public sealed class FullPace : ISearchPace
{
    private FullPace()
    {
    }

    /// <summary>The only instance.</summary>
    public static FullPace Instance { get; } = new();

    /// <inheritdoc/>
    public bool MayUseAnotherThread => true;

    /// <inheritdoc/>
    public void YieldToOthers(CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();
}
