using ArticleArchive.Content;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Editing;

/// <summary>
/// Archive status for its editor: what is wrong with the stored files, by kind, number and place, without any words of files that are held back; and
/// the corrections of the articles that are shown, recorded or not.
/// </summary>
internal sealed class FilesModel(CatalogSnapshot catalog, IOptions<ArchiveOptions> options) : PageModel
{
    private const int MaxUpdates = 50;

    public IReadOnlyList<CountedProblem> Problems { get; private set; } = [];

    public IReadOnlyList<UnusedKey> Keys { get; private set; } = [];

    /// <summary>The latest changes of articles, starting with those not yet recorded.</summary>
    public IReadOnlyList<ArticleUpdate> Updates { get; private set; } = [];

    /// <summary>How many of <see cref="Updates"/> are not yet recorded.</summary>
    public int NotRecorded => Updates.Count(update => update.Unrecorded is not null);

    public ArchiveSummary Summary { get; private set; } = catalog.Summary;

    public IActionResult OnGet()
    {
        if (!options.Value.StatusPage)
            return NotFound();

        Problems = CountedProblem.Group(catalog.Problems());
        Updates = [.. catalog.Revised(page: 1, MaxUpdates).Articles.Select(article => ArticleUpdate.From(article, catalog))];
        Keys = UnusedKeys.Count(catalog.UnusedKeys());
        return Page();
    }

    /// <summary>How many changes are not yet recorded, and what to do about them.</summary>
    public static string Unrecorded(int count) => count == 0
        ? "Every change is recorded."
        : $"{Wording.Count(count, "change is", "changes are")} not recorded yet: archive record adds {(count == 1 ? "it" : "them")} to the history.";

    /// <summary>When a change was recorded.</summary>
    public static string RecordOf(ArticleUpdate update) => (update.Unrecorded, update.Revision) switch
    {
        ({ }, _) => "Not yet",
        (_, { } revision) => Wording.Day(revision.Time),
        _ => "Not here; the publisher’s date",
    };

    public static string NameOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "Held back",
        ProblemSeverity.Warning => "Warning",
        _ => "Note",
    };
}
