using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Pages.Editing;

/// <summary>What is wrong with the stored files, for the archive's editor: the kinds and counts, and where, but nothing that stands in the files.</summary>
internal sealed class FilesModel(CatalogSnapshot catalog, IOptions<ArchiveOptions> options) : PageModel
{
    public IReadOnlyList<CountedProblem> Problems { get; private set; } = [];

    public IReadOnlyList<UnusedKey> Keys { get; private set; } = [];

    public ArchiveSummary Summary { get; private set; } = catalog.Summary;

    public IActionResult OnGet()
    {
        if (!options.Value.StatusPage)
            return NotFound();

        Problems = CountedProblem.Of(catalog.Problems());
        Keys = UnusedKeys.Count(catalog.UnusedKeys());
        return Page();
    }

    public static string NameOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "Held back",
        ProblemSeverity.Warning => "Warning",
        _ => "Note",
    };
}
