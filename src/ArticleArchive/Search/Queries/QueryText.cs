namespace ArticleArchive.Search.Queries;

/// <summary>A query as it arrives: the typed words, and the chosen filters, which mean the same as <c>by:</c>, <c>topic:</c> and so on in the words.</summary>
public sealed record QueryText
{
    /// <summary>The typed words.</summary>
    public string Typed { get; init; } = "";

    /// <summary><c>quote</c>, <c>reported</c>, <c>narrative</c> or <c>headline</c>; null or anything else for all.</summary>
    public string? In { get; init; }

    /// <summary>The chosen speakers; may be empty.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The chosen topics; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The chosen publishers; may be empty.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The chosen years, or <c>undated</c>; may be empty.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>The year, month or day that contains the whole date, as in <see cref="Articles.DatePeriods"/>; null for any.</summary>
    public string? Within { get; init; }

    /// <summary>The first day, month or year, such as <c>2016-01</c>; null for none.</summary>
    public string? From { get; init; }

    /// <summary>The last day, month or year, inclusive; null for none.</summary>
    public string? To { get; init; }
}
