namespace ArticleArchive.Articles;

/// <summary>The two kinds of stored file.</summary>
public enum StoredFormat
{
    /// <summary><c>.md</c>: YAML front matter, then Markdown.</summary>
    Markdown,

    /// <summary><c>.txt</c>: plain text as it came; metadata may stand beside it in a <c>.yml</c>.</summary>
    PlainText,
}
