namespace ArticleArchive.Web;

/// <summary>The forms for programs that an article has beside its page.</summary>
internal enum TwinFormat
{
    /// <summary>Markdown with front matter, <c>.md</c>.</summary>
    Markdown,

    /// <summary>Plain text, <c>.txt</c>.</summary>
    Text,

    /// <summary>JSON, <c>.json</c>.</summary>
    Json,
}
