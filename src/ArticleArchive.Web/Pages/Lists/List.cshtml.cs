using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Lists;

/// <summary>A reading list.</summary>
internal sealed class ReadingListModel(ListResolver resolver) : PageModel
{
    public ReadingList List { get; private set; } = new("", [], 0);

    public IReadOnlyList<ListedPassage> Passages { get; private set; } = [];

    /// <summary>How many paragraphs are on the list, and how many of its links lead to no paragraph.</summary>
    public string Contents
    {
        get
        {
            var lost = Passages.Count(passage => passage is { Cited: null, LastWords: null });
            var found = Wording.Count(Passages.Count - lost, "paragraph");
            return lost == 0 ? found : $"{found}, and {Wording.Count(lost, "link that leads", "links that lead")} nowhere";
        }
    }

    /// <summary>The files that the list can be downloaded as.</summary>
    public IReadOnlyList<(string Name, string Address)> Files =>
    [
        ("Word", List.Address(ArchiveUrls.DocumentEnding)),
        ("Markdown", List.Address(RepresentationFormat.Markdown.Ending)),
        ("CSV", List.Address(ExportFormat.Csv.Ending)),
        ("Excel", List.Address(ExportFormat.Workbook.Ending)),
        ("JSON Lines", List.Address(ExportFormat.JsonLines.Ending)),
        ("CSL-JSON", List.Address(RepresentationFormat.CslJson.Ending)),
        ("RIS", List.Address(ExportFormat.Ris.Ending)),
        ("BibTeX", List.Address(ExportFormat.BibTex.Ending)),
    ];

    public IActionResult OnGet()
    {
        var list = ReadingList.Read(Request.Query);
        if (list.Changed(Request.Query) is { } changed)
            return Redirect(WithStates(changed).Address());

        List = list;
        Passages = resolver.Find(list);
        return Page();
    }

    /// <summary>Records the present words of entries whose link does not say what their words were.</summary>
    private ReadingList WithStates(ReadingList list) =>
        list with { Entries = [.. resolver.Find(list).Select(found => found.Entry with { State = found.Entry.State ?? found.Cited?.State })] };
}
