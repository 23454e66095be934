namespace ArticleArchive.Search.Queries;

/// <summary>A query as it arrives: the words typed, and the filters chosen beside them, which mean the same as <c>by:</c>, <c>topic:</c> and so on typed.</summary>
public sealed record QueryText
{
    /// <summary>What was typed.</summary>
    public string Typed { get; init; } = "";

    /// <summary><c>quote</c>, <c>narrative</c> or <c>headline</c>; null or anything else for all.</summary>
    public string? In { get; init; }

    /// <summary>Speakers chosen; may be empty.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Topics chosen; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Publishers chosen; may be empty.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Years chosen, or <c>undated</c>; may be empty.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    /// <summary>The year, month or day that the whole date lies in, as <see cref="Articles.DatePeriods"/> has it; null for any.</summary>
    public string? Within { get; init; }

    /// <summary>The first day, month or year chosen, as <c>2016-01</c>; null for none.</summary>
    public string? From { get; init; }

    /// <summary>The last day, month or year chosen, itself included; null for none.</summary>
    public string? To { get; init; }
}
