namespace ArticleArchive.Catalog;

/// <summary>One page of a list of articles, newest first, undated last.</summary>
public sealed record ArticlePage
{
    /// <summary>The articles of this page.</summary>
    public required IReadOnlyList<ArticleSummary> Articles { get; init; }

    /// <summary>All articles in the list.</summary>
    public required long Total { get; init; }

    /// <summary>Which page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Articles a page.</summary>
    public required int PageSize { get; init; }

    /// <summary>How many of the list fall in each year, newest first, then <c>undated</c>.</summary>
    public required IReadOnlyList<ArticleCount> Years { get; init; }

    /// <summary>How many of the list have each topic, most frequent first.</summary>
    public required IReadOnlyList<ArticleCount> Topics { get; init; }

    /// <summary>How many of the list each publisher has, most frequent first.</summary>
    public required IReadOnlyList<ArticleCount> Sources { get; init; }
}
