namespace ArticleArchive.Articles;

/// <summary>One stored news text with its metadata, ready to read.</summary>
public sealed record Article
{
    /// <summary>Its name in addresses.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>Its metadata.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <inheritdoc cref="ArticleMetadata.Title"/>
    public string Title => Metadata.Title;

    /// <inheritdoc cref="ArticleMetadata.Date"/>
    public ArticleDate? Date => Metadata.Date;

    /// <summary>The slug that the metadata asks for; null when it asks for none or for the one made from the file's name.</summary>
    public ArticleSlug? AskedSlug { get; init; }

    /// <summary>The slug made from the file's name; null unless the metadata asks for a different one.</summary>
    public ArticleSlug? FileSlug { get; init; }

    /// <summary>
    /// Derived slugs that also lead here: the one it would have if no other file shared it, and the one that an earlier rule made from its name; may be empty.
    /// </summary>
    public IReadOnlyList<ArticleSlug> OtherSlugs { get; init; } = [];

    /// <summary>The passages in the order of the page; the first is the headline.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>HTML that closes the structure after the last passage.</summary>
    public string Tail { get; init; } = "";

    /// <summary>The statements in the order of the text; may be empty.</summary>
    public IReadOnlyList<Utterance> Utterances { get; init; } = [];

    /// <summary>The sentences in which the reporter says what somebody said, in the order of the text; may be empty.</summary>
    public IReadOnlyList<ReportedStatement> Reported { get; init; } = [];

    /// <summary>Lines left out of the passages, in the order of the file; may be empty.</summary>
    public IReadOnlyList<FurnitureLine> Furniture { get; init; } = [];

    /// <summary>How the paragraphs of a plain text were separated; null for Markdown.</summary>
    public LayoutRule? Layout { get; init; }

    /// <summary>True when the metadata settles that the text is a transcript.</summary>
    public bool IsSettledTranscript => Layout is { IsGiven: true, Layout: TextLayout.Transcript };

    /// <summary>The file it was read from.</summary>
    public required StoredFile File { get; init; }

    /// <summary>The text of a stretch of a passage.</summary>
    public string TextAt(PassageSpan place) => place.Span.Slice(Passages[place.Passage].Text);
}
