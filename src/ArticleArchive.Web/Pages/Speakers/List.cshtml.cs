using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Everybody who is quoted, or those with a given initial, name or role.</summary>
internal sealed class SpeakerListModel(CatalogSnapshot catalog) : PageModel
{
    private const int PageSize = 200;

    /// <summary>The filter and the order.</summary>
    public SpeakerListing Listing { get; private set; } = new("", null, SpeakerSort.Name);

    /// <summary>The speakers on this page.</summary>
    public IReadOnlyList<SpeakerSummary> Speakers { get; private set; } = [];

    /// <summary>The letters that people's last names and the names of bodies begin with, in order.</summary>
    public IReadOnlyList<string> Letters { get; private set; } = [];

    /// <summary>How many speakers are on the list.</summary>
    public int Total { get; private set; }

    /// <summary>How many speakers are quoted in the archive.</summary>
    public int All { get; private set; }

    /// <summary>Whether the list is filtered.</summary>
    public bool IsFiltered => Listing.Typed.Length > 0 || Listing.Letter is not null;

    public PageLinks Links { get; private set; } = new() { Page = 1, Pages = 1 };

    public void OnGet()
    {
        Listing = SpeakerListing.Read(Request.Query);
        var page = PageNumber.Read(Request.Query);
        var all = catalog.Speakers();
        var listed = Listing.Select(all);
        (All, Total) = (all.Count, listed.Count);
        Letters = [.. all.Select(speaker => speaker.Letter).Where(letter => letter.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Speakers = [.. listed.Skip((int)Math.Min((page - 1L) * PageSize, Total)).Take(PageSize)];
        Links = PageLinks.Create(page, Total, PageSize, number => ArchiveUrls.SpeakerList(Listing, number));
    }
}
