namespace ArticleArchive.Content.Metadata;

/// <summary>The metadata from front matter or a sidecar; values that are missing or unreadable are null or empty.</summary>
internal sealed record GivenMetadata
{
    public static GivenMetadata None { get; } = new();

    /// <summary>The article's values; title and language are empty when not given.</summary>
    public ArticleMetadata Values { get; init; } = new() { Title = "", Language = "" };

    public string? Title => Values.Title.Length > 0 ? Values.Title : null;

    public string? Language => Values.Language.Length > 0 ? Values.Language : null;

    /// <summary>True when the metadata says that the article is undated, so that dates found elsewhere are not used.</summary>
    public bool IsUndated { get; init; }

    /// <summary>The layout of a plain text, as written; a page generator's <c>layout: post</c> also ends up here.</summary>
    public string? Layout { get; init; }

    /// <summary>The requested slug.</summary>
    public ArticleSlug? Slug { get; init; }

    /// <summary>The name of the text's encoding, as given.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the article is shown, and for how long.</summary>
    public PublicationState State { get; init; } = PublicationState.Shown;

    /// <summary>The file that the article was imported from.</summary>
    public StoredOriginal? Original { get; init; }

    /// <summary>Keys that the archive does not use, as written.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];
}
