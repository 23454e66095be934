using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Search;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Mementos;
using ArticleArchive.Web.Recorded;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>An article.</summary>
internal sealed class ArticleModel(CatalogSnapshot catalog, RecordedHistories histories, SiteAddress sites, Signposts signposts) : PageModel
{
    private ArticleView? _view;

    public ArticleView View => _view ?? throw new InvalidOperationException("The page is shown only when the article was found.");

    /// <summary>The articles that a name which several files share may mean; empty when the page is that of one article.</summary>
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
        var site = sites.Of(Request);
        var asked = SearchParameters.Read(Request.Query).Text;
        var query = new QueryText { Typed = asked.Typed, In = asked.In, By = asked.By };
        _view = ArticleView.Of(stored, query, site, ReceiptFor(stored.Article)) with { Recorded = catalog.History(wanted) };
        if (_view.Recorded is { } recorded)
            Response.Headers.Append(HeaderNames.Link, new MementoLinks(wanted, site).OfArticle(recorded));
        signposts.Put(stored.Article, HttpContext);
        return Page();
    }

    private PageResult Choose(IReadOnlyList<ArticleSummary> choices)
    {
        Choices = choices;
        Response.StatusCode = StatusCodes.Status300MultipleChoices;
        return Page();
    }

    private Receipt? ReceiptFor(Article article) =>
        PassageCitation.TryParse(Request.Query[ArchiveUrls.State], out var citation) ? Receipt.Of(histories.Find(article, citation), article) : null;

    private RedirectResult MovedTo(ArticleSlug slug) => RedirectPermanent(ArchiveUrls.Article(slug) + Request.QueryString);
}
