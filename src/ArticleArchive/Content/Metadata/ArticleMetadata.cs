using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>What front matter or a sidecar says of an article; a value that is not given, or cannot be read, is null or empty.</summary>
internal sealed record ArticleMetadata
{
    public static ArticleMetadata None { get; } = new();

    public string? Title { get; init; }

    public ArticleDate? Date { get; init; }

    /// <summary>True when the metadata says that the article is undated: a date elsewhere is not taken for its own.</summary>
    public bool IsUndated { get; init; }

    public ArticleDate? EventDate { get; init; }

    public ArticleDate? Updated { get; init; }

    public Publisher? Publisher { get; init; }

    public IReadOnlyList<string> Bylines { get; init; } = [];

    public string? Dateline { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<KnownSpeaker> Speakers { get; init; } = [];

    public string? Summary { get; init; }

    public string? Language { get; init; }

    public string? Rights { get; init; }

    /// <summary>What tells the paragraphs of a plain text apart, as written; a page generator's <c>layout: post</c> stands here too.</summary>
    public string? Layout { get; init; }

    public IReadOnlyList<ArticleSlug> Aliases { get; init; } = [];

    /// <summary>Addresses on another site, as given.</summary>
    public IReadOnlyList<string> OldPaths { get; init; } = [];

    /// <summary>The slug that is asked for.</summary>
    public ArticleSlug? Slug { get; init; }

    /// <summary>The name of the encoding of the text, as given.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the article is to be shown, and for how long.</summary>
    public PublicationState State { get; init; } = PublicationState.Shown;

    /// <summary>Keys that mean nothing to the archive, as written.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];
}
