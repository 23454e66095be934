namespace ArticleArchive.Articles;

/// <summary>One stored news text with its metadata, ready to read.</summary>
public sealed record Article
{
    /// <summary>Its name in addresses.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published; null when undated.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>When what it reports happened; null when not given.</summary>
    public ArticleDate? EventDate { get; init; }

    /// <summary>When the publisher last changed it; null when not given.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>Who published it; null when not given.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Who wrote it; may be empty.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>The place it was filed from; null when not given.</summary>
    public string? Dateline { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whom the metadata names as quoted; may be empty.</summary>
    public IReadOnlyList<KnownSpeaker> Speakers { get; init; } = [];

    /// <summary>The standfirst; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>BCP 47 tag of the language it is written in.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who owns the words; null when not given.</summary>
    public string? Rights { get; init; }

    /// <summary>Earlier slugs, which redirect here; may be empty.</summary>
    public IReadOnlyList<ArticleSlug> Aliases { get; init; } = [];

    /// <summary>Earlier addresses on another site, which redirect here as they are: <c>/2016/01/bridge.html</c>; may be empty.</summary>
    public IReadOnlyList<string> OldPaths { get; init; } = [];

    /// <summary>The slug that its metadata asks for, where it is another one than that of its file's name; else null.</summary>
    public ArticleSlug? AskedSlug { get; init; }

    /// <summary>The slug that its file's name gives, where the metadata asks for another one; else null.</summary>
    public ArticleSlug? FileSlug { get; init; }

    /// <summary>Slugs that nobody gave and that lead here too: the one it would have if no other file had it, and the one that an earlier rule made of its name; may be empty.</summary>
    public IReadOnlyList<ArticleSlug> OtherSlugs { get; init; } = [];

    /// <summary>Keys whose values the metadata does not give, but the text itself or the file's name: <c>title</c>, <c>date</c>; may be empty.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>The passages in the order of the page; the first is the headline.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>HTML of the structure that is closed after the last passage.</summary>
    public string Tail { get; init; } = "";

    /// <summary>The statements in the order of the text; may be empty.</summary>
    public IReadOnlyList<Utterance> Utterances { get; init; } = [];

    /// <summary>The sentences in which the reporter says what somebody said, in the order of the text; may be empty.</summary>
    public IReadOnlyList<ReportedStatement> Reported { get; init; } = [];

    /// <summary>What was left out of the passages, in the order of the file; may be empty.</summary>
    public IReadOnlyList<FurnitureLine> Furniture { get; init; } = [];

    /// <summary>How the paragraphs of a plain text were told apart; null for Markdown.</summary>
    public LayoutRule? Layout { get; init; }

    /// <summary>The file it was read from.</summary>
    public required StoredFile File { get; init; }
}
