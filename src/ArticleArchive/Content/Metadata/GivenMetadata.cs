using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>What front matter or a sidecar says of an article; a value that is not given, or cannot be read, is null or empty.</summary>
internal sealed record GivenMetadata
{
    public static GivenMetadata None { get; } = new();

    /// <summary>The values that the article keeps; title and language are empty when they are not given.</summary>
    public ArticleMetadata Values { get; init; } = new() { Title = "", Language = "" };

    public string? Title => Values.Title.Length > 0 ? Values.Title : null;

    public string? Language => Values.Language.Length > 0 ? Values.Language : null;

    /// <summary>True when the metadata says that the article is undated: a date elsewhere is not taken for its own.</summary>
    public bool IsUndated { get; init; }

    /// <summary>What tells the paragraphs of a plain text apart, as written; a page generator's <c>layout: post</c> stands here too.</summary>
    public string? Layout { get; init; }

    /// <summary>The slug that is asked for.</summary>
    public ArticleSlug? Slug { get; init; }

    /// <summary>The name of the encoding of the text, as given.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the article is to be shown, and for how long.</summary>
    public PublicationState State { get; init; } = PublicationState.Shown;

    /// <summary>The file that the article was imported from.</summary>
    public KeptOriginal? Original { get; init; }

    /// <summary>Keys that mean nothing to the archive, as written.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];
}
