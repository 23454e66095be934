using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>A citation in every format, to copy or download.</summary>
/// <param name="Summary">The title of the panel: <c>Cite this paragraph</c>.</param>
/// <param name="Forms">The formats, in the order shown.</param>
/// <param name="Files">Addresses that return a single format.</param>
internal sealed record CitePanel(string Summary, IReadOnlyList<CitePanelForm> Forms, IReadOnlyList<CitePanelFile> Files)
{
    private static readonly RepresentationFormat[] AllFiles = [RepresentationFormat.BibTex, RepresentationFormat.Ris, RepresentationFormat.CslJson];

    private static readonly RepresentationFormat[] FilesOfWords =
        [.. AllFiles, RepresentationFormat.Markdown, RepresentationFormat.Text, RepresentationFormat.Json];

    /// <summary>The panel of an article. The page links to the article's text in other formats elsewhere.</summary>
    public static CitePanel For(Article article, Citation citation) =>
        new("Cite this article", FormsOf(citation), [.. AllFiles.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Article(article.Slug, file)))]);

    /// <summary>The panel of passages, or of words of them.</summary>
    public static CitePanel For(CitedWords cited, Citation citation) => new(
        $"Cite {cited.These}",
        [
            new CitePanelForm("cite-words", "The words and their source", $"{cited.Quoted}\n\n{CitationStyle.Plain.Write(citation)}"),
            .. FormsOf(citation),
        ],
        [.. FilesOfWords.Select(file => new CitePanelFile(file.Name, ArchiveUrls.Cited(cited, file)))]);

    /// <summary>A citation in every style.</summary>
    public static IReadOnlyList<CitePanelForm> FormsOf(Citation citation) =>
        [
            .. CitationStyle.All
                .Where(style => style != CitationStyle.Wikipedia || citation.Kind != CitationKind.Search)
                .Select(style => new CitePanelForm($"cite-{style.Id}", style.Name, style.Write(citation).Trim())),
        ];
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
