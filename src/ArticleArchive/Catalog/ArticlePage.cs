namespace ArticleArchive.Catalog;

/// <summary>One page of a list of articles, newest first, undated last.</summary>
public sealed record ArticlePage
{
    /// <summary>The articles of this page.</summary>
    public required IReadOnlyList<ArticleSummary> Articles { get; init; }

    /// <summary>The number of articles in the whole list.</summary>
    public required long Total { get; init; }

    /// <summary>The page's number, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number of articles on a full page.</summary>
    public required int PageSize { get; init; }

    /// <summary>How many of the listed articles fall in each year, newest first, then <c>undated</c>.</summary>
    public required IReadOnlyList<ValueCount> Years { get; init; }

    /// <summary>Whether any of the listed articles has a date, so that their order is one of time.</summary>
    public bool IsDated => Years.Any(year => year.Value != DatePeriods.Undated);

    /// <summary>How many of the listed articles have each topic, most frequent first.</summary>
    public required IReadOnlyList<ValueCount> Topics { get; init; }

    /// <summary>How many of the listed articles each publisher has, most frequent first.</summary>
    public required IReadOnlyList<ValueCount> Sources { get; init; }
}
