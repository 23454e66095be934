namespace ArticleArchive.Content.Metadata;

/// <summary>How the metadata at the head of a Markdown file is written.</summary>
internal enum HeaderForm
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>YAML between <c>---</c> lines: Jekyll, Hugo, Eleventy.</summary>
    Yaml,

    /// <summary>TOML between <c>+++</c> lines: Hugo, Zola.</summary>
    Toml,

    /// <summary>A JSON object: Hugo, Hexo.</summary>
    Json,

    /// <summary>Lines <c>Key: value</c> down to a blank line: Pelican, MultiMarkdown.</summary>
    Lines,
}
