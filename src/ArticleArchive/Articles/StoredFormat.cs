namespace ArticleArchive.Articles;

/// <summary>The two kinds of stored file.</summary>
public enum StoredFormat
{
    /// <summary><c>.md</c>: YAML front matter, then Markdown.</summary>
    Markdown,

    /// <summary><c>.txt</c>: plain text as received; a <c>.yml</c> beside it may hold the metadata.</summary>
    PlainText,
}
