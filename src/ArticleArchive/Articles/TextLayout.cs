namespace ArticleArchive.Articles;

/// <summary>What tells the paragraphs of a plain text apart.</summary>
public enum TextLayout
{
    /// <summary>A blank line; lines that stand together are one paragraph.</summary>
    ByBlankLine,

    /// <summary>The end of a line: each line is a paragraph.</summary>
    ByLine,

    /// <summary>An indent at the first line of each paragraph.</summary>
    ByIndent,

    /// <summary>A short line that ends a sentence: the lines are broken at one width, and nothing stands between paragraphs.</summary>
    Wrapped,

    /// <summary>Many blanks in a row, in a text that is all on one line or a few.</summary>
    ByGap,

    /// <summary>The whole text is one line.</summary>
    OneLine,

    /// <summary>The label of a speaker at the start of each turn.</summary>
    Transcript,
}
