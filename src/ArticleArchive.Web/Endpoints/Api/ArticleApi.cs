using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.History;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary><c>/api/articles</c>: lists, articles, passages.</summary>
internal sealed class ArticleApi(CatalogSnapshot catalog, CitationResolver places, SiteAddress address, CitationFactory factory)
{
    private const int PageSize = 20;

    public Ok<ArticleListAnswer> List(HttpRequest request)
    {
        var page = PageNumber.Read(request.Query);
        return TypedResults.Ok(ArticleListAnswer.From(catalog.List(ArticleFilterQuery.Read(request.Query), page, PageSize), address.For(request)));
    }

    public Results<Ok<ArticleAnswer>, JsonHttpResult<ChoicesAnswer>, RedirectHttpResult, NotFound> Article(string slug, HttpRequest request)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.ApiArticle(moved), permanent: true);
        if (found.Choices.Count > 0)
            return TypedResults.Json(
                ChoicesAnswer.From(found.Choices, address.For(request)), ApiJson.Default.ChoicesAnswer, statusCode: StatusCodes.Status300MultipleChoices);
        if (found.Article is not { } article)
            return TypedResults.NotFound();

        return TypedResults.Ok(ArticleAnswer.From(article, new AbsoluteAddresses(address.For(request))));
    }

    public Results<Ok<ArticlePassageAnswer>, RedirectHttpResult, NotFound, StatusCodeHttpResult> Passage(string slug, string id, HttpRequest request) =>
        Passages(slug, id, request, ArticlePassageAnswer.From);

    public Results<Ok<ArticlePassagesAnswer>, RedirectHttpResult, NotFound, StatusCodeHttpResult> Passages(
        string slug, string first, string last, HttpRequest request) =>
        Passages(slug, $"{first}..{last}", request, ArticlePassagesAnswer.From);

    private Results<Ok<T>, RedirectHttpResult, NotFound, StatusCodeHttpResult> Passages<T>(
        string slug, string range, HttpRequest request, Func<NamedWords, Citation, Uri, CitedPassage?, T> answer)
    {
        var place = places.Find(slug, range, request.Query[ArchiveUrls.State]);
        if (place.Redirect is { } other)
            return TypedResults.Redirect(ArchiveUrls.ApiPassages(other.Slug, other.Range) + ArchiveUrls.CarriedOver(request.Query, other), other.IsPermanent);
        if (place.IsGone)
            return TypedResults.StatusCode(StatusCodes.Status410Gone);
        if (place.Words is not { } passages)
            return TypedResults.NotFound();

        var named = NamedWords.Choose(passages, request.Query);
        return TypedResults.Ok(answer(named, factory.Create(named.Cited, request), address.For(request), place.Outcome));
    }
}
