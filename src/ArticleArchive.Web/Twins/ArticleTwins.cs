using System.Text;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Pages.Articles;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Twins;

/// <summary>Articles and passages in one form only.</summary>
internal sealed class ArticleTwins(CatalogSnapshot catalog, CitedPlaces places, SiteAddress address, CitationDesk desk)
{
    public IResult OfArticle(string slug, TwinFormat twin, HttpContext context)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.Article(moved, twin), permanent: true);
        if (found.Choices.Count > 0)
            return TypedResults.Json(ChoicesAnswer.Of(found.Choices, address.Of(context.Request)), ArchiveJson.Default.ChoicesAnswer, statusCode: StatusCodes.Status300MultipleChoices);
        if (found.Article is not { Article: var article } stored)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Article(article.Slug));
        return twin switch
        {
            TwinFormat.Json => TypedResults.Ok(ArticleAnswer.Of(stored, address.Of(context.Request))),
            TwinFormat.Markdown => Text(twin, MarkdownText.Of(article)),
            TwinFormat.Text => Text(twin, PlainText.Of(article)),
            _ => Cited(twin, desk.Of(article, context.Request)),
        };
    }

    public IResult OfPassages(string slug, string range, TwinFormat twin, HttpContext context)
    {
        var query = context.Request.Query;
        var place = places.Find(slug, range, query[ArchiveUrls.State]);
        if (place.GoOn is { } other)
            return TypedResults.Redirect(ArchiveUrls.Passages(other.Slug, other.Range, twin) + ArchiveUrls.Told(query, other), other.IsPermanent);
        if (place is { IsGone: true, Receipt: { } gone, Article: { } article })
            return Lost(twin, ReceiptText.Of(Receipt.Of(gone, article)), StatusCodes.Status410Gone);
        if (place.Words is not { } passages)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Passages(passages.Article.Slug, passages.Range));
        var named = NamedWords.Choose(passages, query);
        var citation = desk.Of(named.Cited, context.Request);
        return twin switch
        {
            TwinFormat.Json when passages.First == passages.Last => TypedResults.Ok(ArticlePassageAnswer.Of(named, citation, address.Of(context.Request)) with { Receipt = ReceiptAnswer.Of(place.Receipt) }),
            TwinFormat.Json => TypedResults.Ok(ArticlePassagesAnswer.Of(named, citation, address.Of(context.Request)) with { Receipt = ReceiptAnswer.Of(place.Receipt) }),
            _ when named is { Found.Spans: [] } && WordsNote.Of(named, place.Receipt) is { } note => Lost(twin, ReceiptText.Of(note), note.Status),
            TwinFormat.Text => Text(twin, $"{named.Cited.Quoted}\n\n{CitationWriter.Write(citation, CitationFormat.Plain)}\n"),
            _ => Cited(twin, citation),
        };
    }

    /// <summary>Words that are not there any more are not cited: what is told of them stands in place of the form.</summary>
    private static IResult Lost(TwinFormat twin, string told, int status) => twin is TwinFormat.Json or TwinFormat.CslJson
        ? TypedResults.Problem(told, statusCode: status)
        : TypedResults.Text(told, TwinMedia.TypeOf(TwinFormat.Text), Encoding.UTF8, status);

    private void NamePage(HttpContext context, string page) =>
        context.Response.Headers.Link = $"<{ArchiveUrls.Absolute(address.Of(context.Request), page)}>; rel=\"canonical\"";

    private static ContentHttpResult Cited(TwinFormat twin, Citation citation) => Text(twin, CitationWriter.Write(citation, twin switch
    {
        TwinFormat.BibTex => CitationFormat.BibTex,
        TwinFormat.Ris => CitationFormat.Ris,
        TwinFormat.CslJson => CitationFormat.CslJson,
        _ => CitationFormat.Markdown,
    }));

    private static ContentHttpResult Text(TwinFormat twin, string text) => TypedResults.Text(text, TwinMedia.TypeOf(twin), Encoding.UTF8);
}
