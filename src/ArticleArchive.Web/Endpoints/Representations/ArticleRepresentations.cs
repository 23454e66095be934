using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Endpoints.Api;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Status;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>Articles and passages in a single format.</summary>
internal sealed class ArticleRepresentations(CatalogSnapshot catalog, CitationResolver places, SiteAddress address, CitationFactory factory)
{
    public IResult OfArticle(string slug, RepresentationFormat representation, HttpContext context)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.Article(moved, representation), permanent: true);
        if (found.Choices.Count > 0)
            return TypedResults.Json(
                ChoicesAnswer.Of(found.Choices, address.Of(context.Request)), ApiJson.Default.ChoicesAnswer, statusCode: StatusCodes.Status300MultipleChoices);
        if (found.Article is not { Article: var article } stored)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Article(article.Slug));
        return representation switch
        {
            RepresentationFormat.Json => TypedResults.Ok(ArticleAnswer.Of(stored, new AbsoluteAddresses(address.Of(context.Request)))),
            RepresentationFormat.Markdown => Text(representation, MarkdownText.Of(article)),
            RepresentationFormat.Text => Text(representation, PlainText.Of(article)),
            _ => Cited(representation, factory.Of(article, context.Request)),
        };
    }

    public IResult OfPassages(string slug, string range, RepresentationFormat representation, HttpContext context)
    {
        var query = context.Request.Query;
        var place = places.Find(slug, range, query[ArchiveUrls.State]);
        if (place.GoOn is { } other)
            return TypedResults.Redirect(
                ArchiveUrls.Passages(other.Slug, other.Range, representation) + ArchiveUrls.CarriedOver(query, other), other.IsPermanent);
        if (place is { IsGone: true, Outcome: { } gone, Article: { } article })
            return Lost(representation, LinkStatusText.Of(LinkStatus.Of(gone, article)), StatusCodes.Status410Gone);
        if (place.Words is not { } passages)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Passages(passages.Article.Slug, passages.Range));
        var named = NamedWords.Choose(passages, query);
        var citation = factory.Of(named.Cited, context.Request);
        return representation switch
        {
            RepresentationFormat.Json when passages.First == passages.Last =>
                TypedResults.Ok(ArticlePassageAnswer.Of(named, citation, address.Of(context.Request), place.Outcome)),
            RepresentationFormat.Json => TypedResults.Ok(ArticlePassagesAnswer.Of(named, citation, address.Of(context.Request), place.Outcome)),
            _ when named is { Found.Spans: [] } && SelectionStatus.Of(named, place.Outcome) is { } note =>
                Lost(representation, LinkStatusText.Of(note), note.Status),
            RepresentationFormat.Text => Text(representation, $"{named.Cited.Quoted}\n\n{CitationStyle.Plain.Write(citation)}\n"),
            _ => Cited(representation, citation),
        };
    }

    /// <summary>Words that are no longer there are not cited: the note on them is sent instead.</summary>
    private static IResult Lost(RepresentationFormat representation, string note, int status) =>
        representation is RepresentationFormat.Json or RepresentationFormat.CslJson
        ? TypedResults.Problem(note, statusCode: status)
        : TypedResults.Text(note, RepresentationMedia.TypeOf(RepresentationFormat.Text), Encoding.UTF8, status);

    private void NamePage(HttpContext context, string page) =>
        context.Response.Headers.Link = $"<{ArchiveUrls.Absolute(address.Of(context.Request), page)}>; rel=\"canonical\"";

    private static ContentHttpResult Cited(RepresentationFormat representation, Citation citation) =>
        Text(representation, StyleOf(representation).Write(citation));

    private static CitationStyle StyleOf(RepresentationFormat representation) => representation switch
    {
        RepresentationFormat.BibTex => CitationStyle.BibTex,
        RepresentationFormat.Ris => CitationStyle.Ris,
        RepresentationFormat.CslJson => CitationStyle.CslJson,
        _ => CitationStyle.Markdown,
    };

    private static ContentHttpResult Text(RepresentationFormat representation, string text) =>
        TypedResults.Text(text, RepresentationMedia.TypeOf(representation), Encoding.UTF8);
}
