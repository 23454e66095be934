namespace ArticleArchive.Catalog;

/// <summary>An article as stored in the catalog, with its neighbours.</summary>
public sealed record StoredArticle
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Its statements with ids and speakers, in the order of <see cref="Article.Utterances"/>.</summary>
    public required IReadOnlyList<StoredUtterance> Utterances { get; init; }

    /// <summary>Its reported statements with their speakers, in the order of <see cref="Article.Reported"/>.</summary>
    public required IReadOnlyList<StoredReport> Reported { get; init; }

    /// <summary>The next older article; null at the end.</summary>
    public ArticleSummary? Older { get; init; }

    /// <summary>The next newer article; null at the start.</summary>
    public ArticleSummary? Newer { get; init; }
}
