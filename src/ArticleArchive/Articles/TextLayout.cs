namespace ArticleArchive.Articles;

/// <summary>The layout of a plain text: what separates its paragraphs.</summary>
public enum TextLayout
{
    /// <summary>A blank line; consecutive lines are one paragraph.</summary>
    ByBlankLine,

    /// <summary>The end of a line: each line is a paragraph.</summary>
    ByLine,

    /// <summary>An indent on the first line of each paragraph.</summary>
    ByIndent,

    /// <summary>A short line that ends a sentence: the lines are wrapped at one width, with nothing between paragraphs.</summary>
    Wrapped,

    /// <summary>Many spaces in a row, in a text on one line or a few.</summary>
    ByGap,

    /// <summary>The whole text is one line.</summary>
    OneLine,

    /// <summary>The label of a speaker at the start of each turn.</summary>
    Transcript,

    /// <summary>Paragraph tags, in a text without other markup.</summary>
    ByTag,
}
