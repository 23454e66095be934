namespace ArticleArchive.Content.Metadata;

/// <summary>The format of the metadata at the head of a file.</summary>
internal enum HeaderForm
{
    /// <summary>No metadata.</summary>
    None,

    /// <summary>YAML between <c>---</c> lines: Jekyll, Hugo, Eleventy.</summary>
    Yaml,

    /// <summary>TOML between <c>+++</c> lines: Hugo, Zola.</summary>
    Toml,

    /// <summary>A JSON object: Hugo, Hexo.</summary>
    Json,

    /// <summary>Lines <c>Key: value</c> up to a blank line, or each in a comment: Pelican, MultiMarkdown, Wiki.js.</summary>
    Lines,
}
