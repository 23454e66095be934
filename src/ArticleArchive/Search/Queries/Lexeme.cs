namespace ArticleArchive.Search.Queries;

/// <summary>The kind of a part of a typed query.</summary>
internal enum LexemeKind
{
    /// <summary>Characters without a blank, outside quotation marks.</summary>
    Piece,

    /// <summary>The text between quotation marks.</summary>
    Quoted,

    /// <summary>A field and its value.</summary>
    Field,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary><c>OR</c> or <c>|</c></summary>
    Or,

    /// <summary><c>AND</c> or <c>SAME</c></summary>
    And,

    /// <summary><c>NEAR</c></summary>
    Near,

    /// <summary>A dash before a term, or <c>NOT</c>.</summary>
    Not,
}

/// <summary>One part of a typed query.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its characters: for a field the value, for an operator as typed.</param>
/// <param name="Field">The name of the field, in lower case; otherwise empty.</param>
/// <param name="Start">Its start in the typed query.</param>
internal readonly record struct Lexeme(LexemeKind Kind, string Text, string Field = "", int Start = 0);
