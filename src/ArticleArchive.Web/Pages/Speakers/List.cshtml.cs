using ArticleArchive.Catalog;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Everybody who is quoted.</summary>
internal sealed class SpeakerListModel(ArchiveCatalog catalog) : PageModel
{
    /// <summary>Everybody who is quoted, by name.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers { get; private set; } = [];

    public void OnGet() => Speakers = catalog.Speakers();
}
