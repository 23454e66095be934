namespace ArticleArchive.Content.Markup;

/// <summary>The kind of a Markdown line, from its indent and the lines before it.</summary>
internal enum SourceLineKind
{
    /// <summary>Text, in which markup counts.</summary>
    Words,

    /// <summary>Indented code, in which no markup counts.</summary>
    Code,

    /// <summary>HTML that is indented because it is nested in HTML; its indent means nothing.</summary>
    DeepHtml,

    /// <summary>Text that is indented because it is nested in HTML.</summary>
    DeepWords,
}
