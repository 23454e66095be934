namespace ArticleArchive.Checking.Clauses;

/// <summary>The kinds of token in a sentence.</summary>
internal enum ClauseMark
{
    /// <summary>A word or a number.</summary>
    Word,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A full stop or an exclamation mark.</summary>
    Stop,

    /// <summary>A question mark.</summary>
    Question,

    /// <summary>A semicolon or a colon.</summary>
    Colon,

    /// <summary>A dash between words.</summary>
    Dash,

    /// <summary>An opening quotation mark or bracket.</summary>
    Open,

    /// <summary>A closing quotation mark or bracket.</summary>
    Close,

    /// <summary>A whole quoted stretch in the reporter's sentence.</summary>
    Quoted,
}
