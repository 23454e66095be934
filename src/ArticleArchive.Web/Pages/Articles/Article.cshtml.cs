using ArticleArchive.History;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Histories;
using ArticleArchive.Web.Linking.Status;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The page of an article.</summary>
internal sealed class ArticleModel(CatalogSnapshot catalog, RecordedHistories histories, SiteAddress sites, Signposting signposts) : PageModel
{
    private ArticleView? _view;

    public ArticleView View => _view ?? throw new InvalidOperationException("The page is shown only when the article was found.");

    /// <summary>The articles to choose from when several files share the name; empty when the page shows one article.</summary>
    public IReadOnlyList<ArticleSummary> Choices { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return MovedTo(moved);
        if (found.Choices.Count > 0)
            return Choose(found.Choices);
        if (found.Article is not { } stored)
            return NotFound();

        var wanted = stored.Article.Slug;
        var site = sites.For(Request);
        var asked = SearchParameters.Read(Request.Query).Text;
        var recorded = catalog.History(wanted);
        var query = new QueryText { Typed = asked.Typed, In = asked.In, By = asked.By };
        _view = ArticleView.From(stored, query, site, LinkStatusFor(stored.Article)) with
        {
            Recorded = recorded,
            Correction = RecordedHistories.CorrectionOf(stored.Article, recorded),
        };
        _view = _view.WithFamilies(catalog);
        if (recorded is not null)
            Response.Headers.Append(HeaderNames.Link, new MementoLinks(wanted, site).ForArticle(recorded));
        signposts.AddLinks(stored.Article, HttpContext);
        return Page();
    }

    private PageResult Choose(IReadOnlyList<ArticleSummary> choices)
    {
        Choices = choices;
        Response.StatusCode = StatusCodes.Status300MultipleChoices;
        return Page();
    }

    private LinkStatus? LinkStatusFor(Article article) =>
        PassageCitation.TryParse(Request.Query[ArchiveUrls.State], out var citation) ? LinkStatus.From(histories.Find(article, citation), article) : null;

    private RedirectResult MovedTo(ArticleSlug slug) => RedirectPermanent(ArchiveUrls.Article(slug) + Request.QueryString);
}
