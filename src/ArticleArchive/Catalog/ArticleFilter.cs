namespace ArticleArchive.Catalog;

/// <summary>Selects the articles of a list: all given conditions must hold.</summary>
public sealed record ArticleFilter
{
    /// <summary>A year that the date can mean, or <c>undated</c>; null for all.</summary>
    public string? Year { get; init; }

    /// <summary>A topic, compared without letter case; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>A publisher's name, compared without letter case; null for all.</summary>
    public string? Source { get; init; }

    /// <summary>The first day on which an article's date may begin; null for any. With either bound, undated articles are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which an article's date may begin; null for any.</summary>
    public DateOnly? To { get; init; }
}
