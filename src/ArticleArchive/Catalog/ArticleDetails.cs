using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>The metadata that only the article's own page shows; its <see cref="ArticleSummary"/> has the rest. Whatever is empty is null, and takes no room.</summary>
internal sealed record ArticleDetails
{
    public ArticleDate? EventDate { get; init; }

    public ArticleDate? Updated { get; init; }

    public IReadOnlyList<string>? Bylines { get; init; }

    public string? Dateline { get; init; }

    public IReadOnlyList<KnownSpeaker>? Speakers { get; init; }

    public required string Language { get; init; }

    public string? Rights { get; init; }

    public IReadOnlyList<ArticleSlug>? Aliases { get; init; }

    public IReadOnlyList<string>? OldPaths { get; init; }

    public ArticleSlug? AskedSlug { get; init; }

    public ArticleSlug? FileSlug { get; init; }

    public IReadOnlyList<ArticleSlug>? OtherSlugs { get; init; }

    public IReadOnlyList<string>? Derived { get; init; }

    public string? Tail { get; init; }

    public IReadOnlyList<FurnitureLine>? Furniture { get; init; }

    public LayoutRule? Layout { get; init; }

    public required string Path { get; init; }

    public required StoredFormat Format { get; init; }

    public required string Sha256 { get; init; }

    public static ArticleDetails Of(Article article) => new()
    {
        EventDate = article.EventDate,
        Updated = article.Updated,
        Bylines = article.Bylines is { Count: > 0 } bylines ? bylines : null,
        Dateline = article.Dateline,
        Speakers = article.Speakers is { Count: > 0 } speakers ? speakers : null,
        Language = article.Language,
        Rights = article.Rights,
        Aliases = article.Aliases is { Count: > 0 } aliases ? aliases : null,
        OldPaths = article.OldPaths is { Count: > 0 } paths ? paths : null,
        AskedSlug = article.AskedSlug,
        FileSlug = article.FileSlug,
        OtherSlugs = article.OtherSlugs is { Count: > 0 } others ? others : null,
        Derived = article.Derived is { Count: > 0 } derived ? derived : null,
        Tail = article.Tail.Length > 0 ? article.Tail : null,
        Furniture = article.Furniture is { Count: > 0 } furniture ? furniture : null,
        Layout = article.Layout,
        Path = article.File.Path,
        Format = article.File.Format,
        Sha256 = article.File.Sha256,
    };

    /// <summary>The whole article again.</summary>
    public Article Join(ArticleSummary card, string text, (IReadOnlyList<Passage> Passages, IReadOnlyList<Utterance> Utterances) body) => new()
    {
        Slug = card.Slug,
        Title = card.Title,
        Date = card.Date,
        EventDate = EventDate,
        Updated = Updated,
        Publisher = card.Publisher,
        Bylines = Bylines ?? [],
        Dateline = Dateline,
        Topics = card.Topics,
        Speakers = Speakers ?? [],
        Summary = card.Summary,
        Language = Language,
        Rights = Rights,
        Aliases = Aliases ?? [],
        OldPaths = OldPaths ?? [],
        AskedSlug = AskedSlug,
        FileSlug = FileSlug,
        OtherSlugs = OtherSlugs ?? [],
        Derived = Derived ?? [],
        Passages = body.Passages,
        Tail = Tail ?? "",
        Utterances = body.Utterances,
        Furniture = Furniture ?? [],
        Layout = Layout,
        File = new StoredFile { Path = Path, Format = Format, Text = text, Sha256 = Sha256 },
    };
}
