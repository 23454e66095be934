using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Recorded;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace ArticleArchive.Web.Api;

/// <summary><c>/api/articles</c>: lists, articles, passages.</summary>
internal sealed class ArticleApi(ArchiveCatalog catalog, RecordedHistories histories, SiteAddress address, CitationDesk desk)
{
    private const int PageSize = 20;
    private const int DeepestPage = 1_000_000;

    public Ok<ArticleListAnswer> List(HttpRequest request)
    {
        var page = Math.Min(PageNumber.Read(request.Query), DeepestPage);
        return TypedResults.Ok(ArticleListAnswer.Of(catalog.List(FilterOf(request.Query), page, PageSize), address.Of(request)));
    }

    public Results<Ok<ArticleAnswer>, RedirectHttpResult, NotFound> Article(string slug, HttpRequest request)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiArticle(moved), permanent: true);
        if (found.Article is not { } article)
            return TypedResults.NotFound();

        return TypedResults.Ok(ArticleAnswer.Of(article, address.Of(request)));
    }

    public Results<Ok<ArticlePassageAnswer>, RedirectHttpResult, NotFound, StatusCodeHttpResult> Passage(string slug, string id, HttpRequest request)
    {
        if (!PassageId.TryParse(id, out var passage))
            return TypedResults.NotFound();

        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiPassage(moved, passage), permanent: true);
        if (found.Article is not { } article)
            return TypedResults.NotFound();

        var state = PassageState.TryParse(request.Query[ArchiveUrls.State], out var told) ? told : null;
        var citation = new PassageCitation(passage, state);
        if (CitedWords.Of(article, new PassageRange(passage, passage)) is not { } cited)
            return Follow(article.Article, histories.Find(article.Article, citation));

        var answer = ArticlePassageAnswer.Of(cited, desk.Of(cited, request), address.Of(request));
        return TypedResults.Ok(state is null ? answer : answer with { Receipt = ReceiptAnswer.Of(histories.Find(article.Article, citation)) });
    }

    public Results<Ok<ArticlePassagesAnswer>, RedirectHttpResult, NotFound> Passages(string slug, string first, string last, HttpRequest request)
    {
        if (!PassageRange.TryParse($"{first}..{last}", out var range))
            return TypedResults.NotFound();

        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiPassages(moved, range), permanent: true);
        if (found.Article is not { } article || CitedWords.Of(article, range) is not { } cited)
            return TypedResults.NotFound();

        return TypedResults.Ok(ArticlePassagesAnswer.Of(cited, desk.Of(cited, request), address.Of(request)));
    }

    /// <summary>Where the words of a passage are that the article has no more, or that they are gone.</summary>
    private static Results<Ok<ArticlePassageAnswer>, RedirectHttpResult, NotFound, StatusCodeHttpResult> Follow(Article article, CitedPassage cited) => cited switch
    {
        { Standing: CitedStanding.Elsewhere, Now: [var heir, ..] } => TypedResults.Redirect(ArchiveUrls.ApiPassage(article.Slug, heir)),
        { Standing: CitedStanding.Gone } => TypedResults.StatusCode(StatusCodes.Status410Gone),
        _ => TypedResults.NotFound(),
    };

    private static ArticleFilter FilterOf(IQueryCollection query) =>
        new() { Year = Given(query["year"]), Topic = Given(query["topic"]), Source = Given(query["source"]) };

    private static string? Given(StringValues values) =>
        values.FirstOrDefault() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
