namespace ArticleArchive.Search.Queries;

/// <summary>What a part of a typed query is.</summary>
internal enum LexemeKind
{
    /// <summary>Characters without a blank, outside quotation marks.</summary>
    Piece,

    /// <summary>What stands between quotation marks.</summary>
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
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters: of a field the value, of an operator as typed.</param>
/// <param name="Field">Name of the field, in lower case; else empty.</param>
/// <param name="Start">Where it begins in what was typed.</param>
internal readonly record struct Lexeme(LexemeKind Kind, string Text, string Field = "", int Start = 0);
