namespace ArticleArchive.Articles;

/// <summary>The metadata of an article: what is known about it apart from its text. It is stored and shown unchanged.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published; null when undated.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>When the event it reports took place; null when not given.</summary>
    public ArticleDate? EventDate { get; init; }

    /// <summary>When the publisher last changed it; null when not given.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>The publisher; null when not given.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>The authors; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>The place it was filed from; null when not given.</summary>
    public string? Dateline { get; init; }

    /// <summary>Its topics; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The people whom the metadata names as quoted; may be empty.</summary>
    public IReadOnlyList<KnownSpeaker> Speakers { get; init; } = [];

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>BCP 47 tag of the language it is written in.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The copyright holder or licence; null when not given.</summary>
    public string? Rights { get; init; }

    /// <summary>Earlier slugs, which redirect here; may be empty.</summary>
    public IReadOnlyList<ArticleSlug> Aliases { get; init; } = [];

    /// <summary>Earlier addresses on another site, which redirect here exactly as written: <c>/2016/01/bridge.html</c>; may be empty.</summary>
    public IReadOnlyList<string> OldPaths { get; init; } = [];

    /// <summary>Keys whose values come from the text or the file's name rather than from the metadata: <c>title</c>, <c>date</c>; may be empty.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];
}
