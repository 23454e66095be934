using ArticleArchive.Articles;

namespace ArticleArchive.Search.Queries;

/// <summary>A reader's query, parsed.</summary>
public sealed record Query
{
    /// <summary>The words as typed, cut off at the limit.</summary>
    public required string Typed { get; init; }

    /// <summary>The words searched for; null when there are only filters, or nothing.</summary>
    public QueryNode? Root { get; init; }

    /// <summary>The only voice searched; null for all.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Conditions on article and speaker; may be empty.</summary>
    public IReadOnlyList<QueryFilter> Filters { get; init; } = [];

    /// <summary>The query in English: <c>paragraphs with the exact words "beginning to crack"</c>. Empty for an empty query.</summary>
    public required string Reading { get; init; }

    /// <summary>Oddities of the query, one sentence each: <c>A quotation mark was not closed.</c> May be empty.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when the query asks for nothing at all.</summary>
    public bool IsEmpty => Root is null && Voice is null && Filters.Count == 0;
}
