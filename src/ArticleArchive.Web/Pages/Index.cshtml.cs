using ArticleArchive.Web.Pages.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages;

/// <summary>The front page.</summary>
internal sealed class HomeModel(CatalogSnapshot catalog) : PageModel
{
    private const int NewestArticles = 10;
    private const int MaxSpeakers = 8;

    private ArticlePage? _newest;

    public ArticlePage Newest => _newest ?? throw new InvalidOperationException("The page is shown only when the list was read.");

    public ArchiveSummary Archive => catalog.Summary;

    /// <summary>The most quoted speakers, most quoted first.</summary>
    public IReadOnlyList<SpeakerSummary> Quoted { get; private set; } = [];

    public IReadOnlyList<SearchExample> Examples { get; private set; } = [];

    public void OnGet()
    {
        _newest = catalog.List(new ArticleFilter(), 1, NewestArticles);
        Quoted = [.. catalog.Speakers().OrderByDescending(s => s.Utterances).Take(MaxSpeakers)];
        Examples = SearchExample.From(catalog);
    }
}
