namespace ArticleArchive.Citations;

/// <summary>A citation of an article, of passages in it, of somebody's words in it, or of a search.</summary>
public sealed record Citation
{
    /// <summary>The kind of thing that is cited.</summary>
    public CitationKind Kind { get; init; }

    /// <summary>The article's title; for a search, the query and what it found.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the publisher; null when the archive does not know it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors; may be empty.</summary>
    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    /// <summary>When it was published; null when undated.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The numbers of the paragraphs cited, <c>3</c> or <c>3–5</c>; null for the article as a whole or its headline.</summary>
    public string? Paragraphs { get; init; }

    /// <summary>Whether more than one paragraph is cited.</summary>
    public bool HasSeveralParagraphs => Paragraphs?.Contains('–', StringComparison.Ordinal) ?? false;

    /// <summary>The exact words cited; null for the article as a whole.</summary>
    public string? Words { get; init; }

    /// <summary>The person quoted as saying them, with rank or title; null when there is none.</summary>
    public string? Speaker { get; init; }

    /// <summary>The permanent address, absolute.</summary>
    public required string Address { get; init; }

    /// <summary>The day of access; null when the citation leaves it out.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>The name of the archive that keeps it.</summary>
    public required string Archive { get; init; }

    /// <summary>The entry's key in a bibliography: the slug, with the passage id when one is cited.</summary>
    public required string Key { get; init; }

    /// <summary>The citation of an article as a whole.</summary>
    /// <param name="article">The article.</param>
    /// <param name="address">Its permanent address, absolute.</param>
    /// <param name="archive">The name of the archive that keeps it.</param>
    /// <param name="accessed">The day of access.</param>
    public static Citation For(Article article, string address, string archive, DateOnly accessed) => new()
    {
        Title = article.Title,
        Publisher = article.Metadata.Publisher?.Name,
        Authors = [.. article.Metadata.Bylines.SelectMany(PersonName.ParseAll)],
        Date = article.Date,
        Language = article.Metadata.Language,
        Address = address,
        Accessed = accessed,
        Archive = archive,
        Key = article.Slug.Value,
    };
}
