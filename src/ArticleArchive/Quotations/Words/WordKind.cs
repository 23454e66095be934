namespace ArticleArchive.Quotations.Words;

/// <summary>The kind of a token of the narration.</summary>
internal enum WordKind
{
    Word,
    Number,
    Comma,
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Other,

    /// <summary>A whole quoted stretch with its marks; the words inside are not read.</summary>
    Quote,
}
