namespace ArticleArchive.Web.Linking;

/// <summary>The machine-readable formats of an article or of passages.</summary>
internal enum RepresentationFormat
{
    /// <summary>Markdown with front matter, <c>.md</c>.</summary>
    Markdown,

    /// <summary>Plain text, <c>.txt</c>.</summary>
    Text,

    /// <summary>JSON, <c>.json</c>.</summary>
    Json,

    /// <summary>A citation in BibTeX, <c>.bib</c>.</summary>
    BibTex,

    /// <summary>A citation in RIS, <c>.ris</c>.</summary>
    Ris,

    /// <summary>A citation in the JSON of the Citation Style Language, <c>.csl.json</c>.</summary>
    CslJson,
}
