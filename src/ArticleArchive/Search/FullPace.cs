namespace ArticleArchive.Search;

/// <summary>The pace of a search that waits for nobody.</summary>
public sealed class FullPace : ISearchPace
{
    private FullPace()
    {
    }

    /// <summary>The pace.</summary>
    public static FullPace Instance { get; } = new();

    /// <inheritdoc/>
    public bool MayUseAnotherThread => true;

    /// <inheritdoc/>
    public void GiveWay(CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();
}
