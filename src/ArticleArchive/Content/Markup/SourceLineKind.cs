namespace ArticleArchive.Content.Markup;

/// <summary>What a line of Markdown is by its indent and the lines before it.</summary>
internal enum SourceLineKind
{
    /// <summary>Words, in which marks mean something.</summary>
    Words,

    /// <summary>Indented code, in which nothing does.</summary>
    Code,

    /// <summary>HTML that is indented because it stands in HTML: its indent says nothing.</summary>
    DeepHtml,
}
