using ArticleArchive.Articles;
using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>A citation in every form, to copy or to download.</summary>
/// <param name="Summary">What the panel is called: <c>Cite this paragraph</c>.</param>
/// <param name="Forms">The forms, in the order to show.</param>
/// <param name="Files">Addresses that answer with one form and nothing else.</param>
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

    /// <summary>The panel of an article. Its words in other forms stand elsewhere on its page.</summary>
    public static CitePanel Of(Article article, Citation citation) =>
        new("Cite this article", FormsOf(citation), [.. AllFiles.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Article(article.Slug, file.Format)))]);

    /// <summary>The panel of passages, or of words of them.</summary>
    public static CitePanel Of(CitedWords cited, Citation citation) => new(
        $"Cite {cited.These}",
        [new CitePanelForm("cite-words", "The words and where they stand", $"{cited.Quoted}\n\n{CitationWriter.Write(citation, CitationFormat.Plain)}"), .. FormsOf(citation)],
        [.. FilesOfWords.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Cited(cited, file.Format)))]);

    /// <summary>The forms of a citation. Wikipedia's template is for articles alone.</summary>
    public static IReadOnlyList<CitePanelForm> FormsOf(Citation citation) =>
        [.. All.Where(form => form.Format != CitationFormat.Wikipedia || citation.Kind != CitationKind.Search).Select(form => new CitePanelForm($"cite-{form.Format.ToString().ToLowerInvariant()}", form.Name, CitationWriter.Write(citation, form.Format).Trim()))];
}

/// <summary>One form of a citation.</summary>
/// <param name="Id">Its name in the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The citation.</param>
internal sealed record CitePanelForm(string Id, string Name, string Text);

/// <summary>One form of a citation at an address of its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is.</param>
internal sealed record CitePanelFile(string Name, string Address);
