namespace ArticleArchive.Articles;

/// <summary>The plain words of one passage, before it has an id or HTML: what the quotation engine reads.</summary>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="Text">The words, as stored, without markup.</param>
public sealed record PassageText(PassageKind Kind, string Text)
{
    /// <summary>True when the metadata settles that the text is a transcript.</summary>
    public bool IsInTranscript { get; init; }
}
