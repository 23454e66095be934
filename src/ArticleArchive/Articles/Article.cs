namespace ArticleArchive.Articles;

/// <summary>One stored news text with its metadata, ready to read.</summary>
public sealed record Article
{
    /// <summary>Its name in addresses.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>What is known of it beside its text.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <inheritdoc cref="ArticleMetadata.Title"/>
    public string Title => Metadata.Title;

    /// <inheritdoc cref="ArticleMetadata.Date"/>
    public ArticleDate? Date => Metadata.Date;

    /// <summary>The slug that its metadata asks for, where it is another one than that of its file's name; else null.</summary>
    public ArticleSlug? AskedSlug { get; init; }

    /// <summary>The slug that its file's name gives, where the metadata asks for another one; else null.</summary>
    public ArticleSlug? FileSlug { get; init; }

    /// <summary>Slugs that nobody gave and that lead here too: the one it would have if no other file had it, and the one that an earlier rule made of its name; may be empty.</summary>
    public IReadOnlyList<ArticleSlug> OtherSlugs { get; init; } = [];

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

    /// <summary>True when the metadata settles that the text is a transcript.</summary>
    public bool IsSettledTranscript => Layout is { IsGiven: true, Layout: TextLayout.Transcript };

    /// <summary>The file it was read from.</summary>
    public required StoredFile File { get; init; }
}
