namespace ArticleArchive.Catalog;

/// <summary>An article as shown in a list.</summary>
public sealed record ArticleSummary
{
    private const string English = "en";
    private const int MaxOpeningLength = 300;

    /// <summary>Its name in addresses.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>Its metadata.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <inheritdoc cref="ArticleMetadata.Title"/>
    public string Title => Metadata.Title;

    /// <inheritdoc cref="ArticleMetadata.Date"/>
    public ArticleDate? Date => Metadata.Date;

    /// <summary>BCP 47 tag of the language it is written in; null for English, the language of the pages.</summary>
    public string? Language => Metadata.Language == English ? null : Metadata.Language;

    /// <summary>The first words of its first paragraph, at most 300 UTF-16 units, cut at a word; empty when it has none.</summary>
    public string Opening { get; init; } = "";

    /// <summary>The number of its numbered passages.</summary>
    public int Paragraphs { get; init; }

    internal static ArticleSummary From(Article article) => new()
    {
        Slug = article.Slug,
        Metadata = article.Metadata,
        Opening = Shortened.ToBeginning(
            article.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Paragraph)?.Text ?? "", MaxOpeningLength, mark: ""),
        Paragraphs = article.Passages.Count(passage => passage.Number is not null),
    };
}
