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

    /// <summary>Whether it asks for the statements of a speaker.</summary>
    public bool WantsSpeaker => Filters.Any(filter => filter is { Field: QueryField.By, Excluded: false });

    /// <summary>Whether it asks for the statements of a speaker, or leaves some out.</summary>
    public bool HasSpeakers => Filters.Any(filter => filter.Field == QueryField.By);

    /// <summary>Whether a passage alone shows which of its words count; otherwise the statements do, which may run over several.</summary>
    public bool IsOfPassages => Voice is null or Articles.Voice.Headline && !HasSpeakers;

    /// <summary>The terms that it asks for, if it can find articles that have all of them in no single passage: two or more; otherwise empty.</summary>
    public IReadOnlyList<QueryNode> SpreadTerms =>
        this is { Voice: null, HasSpeakers: false, Root: AndNode and } && and.Parts.Where(part => part is not NotNode).ToList() is { Count: > 1 } wanted
            ? wanted
            : [];

    /// <summary>True when the query asks for nothing at all.</summary>
    public bool IsEmpty => Root is null && Voice is null && Filters.Count == 0;
}
