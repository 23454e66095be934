using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>A citation in every format, to copy or download.</summary>
/// <param name="Summary">The title of the panel: <c>Cite this paragraph</c>.</param>
/// <param name="Forms">The formats, in the order shown.</param>
/// <param name="Files">Addresses that return a single format.</param>
internal sealed record CitePanel(string Summary, IReadOnlyList<CitePanelForm> Forms, IReadOnlyList<CitePanelFile> Files)
{
    private static readonly (CitationFormat Format, string Name)[] All =
    [
        (CitationFormat.Plain, "Plain"),
        (CitationFormat.Chicago, "Chicago, note"),
        (CitationFormat.Apa, "APA"),
        (CitationFormat.Mla, "MLA"),
        (CitationFormat.Harvard, "Harvard"),
        (CitationFormat.Wikipedia, "Wikipedia"),
        (CitationFormat.Markdown, "Markdown"),
        (CitationFormat.BibTex, "BibTeX"),
        (CitationFormat.Ris, "RIS"),
        (CitationFormat.CslJson, "CSL-JSON"),
    ];

    private static readonly (RepresentationFormat Format, string Name)[] AllFiles =
        [(RepresentationFormat.BibTex, "BibTeX"), (RepresentationFormat.Ris, "RIS"), (RepresentationFormat.CslJson, "CSL-JSON")];

    private static readonly (RepresentationFormat Format, string Name)[] FilesOfWords =
        [.. AllFiles, (RepresentationFormat.Markdown, "Markdown"), (RepresentationFormat.Text, "plain text"), (RepresentationFormat.Json, "JSON")];

    /// <summary>The panel of an article. The page links to the article's text in other formats elsewhere.</summary>
    public static CitePanel Of(Article article, Citation citation) =>
        new("Cite this article", FormsOf(citation), [.. AllFiles.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Article(article.Slug, file.Format)))]);

    /// <summary>The panel of passages, or of words of them.</summary>
    public static CitePanel Of(CitedWords cited, Citation citation) => new(
        $"Cite {cited.These}",
        [
            new CitePanelForm("cite-words", "The words and their source", $"{cited.Quoted}\n\n{CitationWriter.Write(citation, CitationFormat.Plain)}"),
            .. FormsOf(citation),
        ],
        [.. FilesOfWords.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Cited(cited, file.Format)))]);

    /// <summary>The formats of a citation. Wikipedia's template is for articles only.</summary>
    public static IReadOnlyList<CitePanelForm> FormsOf(Citation citation) =>
        [.. All.Where(form => form.Format != CitationFormat.Wikipedia || citation.Kind != CitationKind.Search).Select(
            form => new CitePanelForm($"cite-{form.Format.LowerName()}", form.Name, CitationWriter.Write(citation, form.Format).Trim()))];
}

/// <summary>One format of a citation.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">The citation.</param>
internal sealed record CitePanelForm(string Id, string Name, string Text);

/// <summary>One format of a citation at an address of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
internal sealed record CitePanelFile(string Name, string Address);
