using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Everything that one person is quoted as saying.</summary>
internal sealed class SpeakerModel(CatalogSnapshot catalog) : PageModel
{
    private const int ArticlesAPage = 20;

    private SpeakerSummary? _speaker;

    public SpeakerSummary Speaker => _speaker ?? throw new InvalidOperationException("The page is shown only when the speaker was found.");

    /// <summary>The articles on this page with what is said in them: undated ones first, then the others from the oldest.</summary>
    public IReadOnlyList<SpeechInArticle> Articles { get; private set; } = [];

    /// <summary>Whether this page has both undated and dated articles.</summary>
    public bool HasUndated => Articles.Any(article => article.Article.Date is null) && Articles.Any(article => article.Article.Date is not null);

    /// <summary>The parts of the page, by the index of the article in <see cref="Articles"/> at which each begins; empty for one person.</summary>
    public IReadOnlyDictionary<int, SpeakerPart> Parts { get; private set; } = new Dictionary<int, SpeakerPart>();

    /// <summary>The statements that are reported of the speaker but not quoted; null when there is nothing, and after the first page.</summary>
    public SpeakerReports? Reported { get; private set; }

    public PageLinks Links { get; private set; } = new() { Page = 1, Pages = 1 };

    /// <summary>The form that searches what this person said.</summary>
    public SearchBox Box => new() { Label = $"Search in what {Speaker.Name} said", Query = new QueryText { By = [Speaker.Name] } };

    public IActionResult OnGet(string speaker)
    {
        _speaker = catalog.FindSpeaker(speaker);
        if (_speaker is null)
            return catalog.FindSpeakerAlias(speaker) is { } now ? RedirectPermanent(ArchiveUrls.Speaker(now)) : NotFound();

        var page = PageNumber.Read(Request.Query);
        var quoting = catalog.Quoting(speaker, page, ArticlesAPage);
        Parts = SpeakerParts.On(Speaker, (page - 1) * ArticlesAPage, quoting.Count);
        Articles = [.. SpeakerParts.Apart(quoting, Parts).SelectMany(part => SpeechInArticle.EachOnce(part, Speaker.Slug, catalog))];
        Links = PageLinks.Create(page, Speaker.Articles, ArticlesAPage, number => ArchiveUrls.Speaker(Speaker.Slug, number));
        if (page == 1 && SpeakerReports.Read(catalog, Speaker) is { Total: > 0 } reported)
            Reported = reported;
        return Page();
    }
}
