namespace ArticleArchive.Quotations.Words;

/// <summary>What a token of the narration is.</summary>
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

    /// <summary>A whole quoted stretch with its marks; its words are not looked at.</summary>
    Quote,
}
