using ArticleArchive.Articles;

namespace ArticleArchive.Citations;

/// <summary>What is cited: an article, or passages of it, or the words of somebody in it, or a search.</summary>
public sealed record Citation
{
    /// <summary>What kind of thing is cited.</summary>
    public CitationKind Kind { get; init; }

    /// <summary>The article's title; of a search, what was asked for and what was found.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the publisher; null when the archive does not know it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it; may be empty.</summary>
    public IReadOnlyList<PersonName> Authors { get; init; } = [];

    /// <summary>When it was published; null when undated.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The numbers of the paragraphs cited, <c>3</c> or <c>3–5</c>; null for the article as a whole or its headline.</summary>
    public string? Paragraphs { get; init; }

    /// <summary>Whether more than one paragraph is cited.</summary>
    public bool HasSeveralParagraphs => Paragraphs?.Contains('–', StringComparison.Ordinal) ?? false;

    /// <summary>The words cited, to the letter; null for the article as a whole.</summary>
    public string? Words { get; init; }

    /// <summary>Who is quoted as saying them, with rank or title; null when nobody is.</summary>
    public string? Speaker { get; init; }

    /// <summary>The permanent address, absolute.</summary>
    public required string Address { get; init; }

    /// <summary>The day on which it was read at that address; null when that is not to be said.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>The name of the archive that keeps it.</summary>
    public required string Archive { get; init; }

    /// <summary>A name for the entry in a bibliography: the slug, and the passage id where one is cited.</summary>
    public required string Key { get; init; }

    /// <summary>The citation of an article as a whole.</summary>
    /// <param name="article">The article.</param>
    /// <param name="address">Its permanent address, absolute.</param>
    /// <param name="archive">The name of the archive that keeps it.</param>
    /// <param name="accessed">The day on which it is read there.</param>
    public static Citation Of(Article article, string address, string archive, DateOnly accessed) => new()
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
