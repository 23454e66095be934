using ArticleArchive.Articles;

namespace ArticleArchive.Search.Queries;

/// <summary>What a reader asked for, understood.</summary>
public sealed record Query
{
    /// <summary>The words as typed, cut at the limit.</summary>
    public required string Typed { get; init; }

    /// <summary>The words asked for; null when there are none, only filters or nothing.</summary>
    public QueryNode? Root { get; init; }

    /// <summary>The only voice in which words count; null for all.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Conditions on article and speaker; may be empty.</summary>
    public IReadOnlyList<QueryFilter> Filters { get; init; } = [];

    /// <summary>The query in English: <c>paragraphs with the exact words "beginning to crack"</c>. Empty when nothing was asked for.</summary>
    public required string Reading { get; init; }

    /// <summary>What was odd, a sentence each: <c>A quotation mark was not closed.</c> May be empty.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when nothing was asked for at all.</summary>
    public bool IsEmpty => Root is null && Voice is null && Filters.Count == 0;
}
