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
    public IResult ForArticle(string slug, RepresentationFormat representation, HttpContext context)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.Article(moved, representation), permanent: true);
        if (found.Choices.Count > 0)
            return TypedResults.Json(
                ChoicesAnswer.From(found.Choices, address.For(context.Request)),
                ApiJson.Default.ChoicesAnswer,
                statusCode: StatusCodes.Status300MultipleChoices);
        if (found.Article is not { Article: var article } stored)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Article(article.Slug));
        if (representation == RepresentationFormat.Json)
            return TypedResults.Ok(ArticleAnswer.From(stored, new AbsoluteAddresses(address.For(context.Request))));
        if (representation.Style is { } style)
            return Text(representation, style.Write(factory.Create(article, context.Request)));

        return Text(representation, representation == RepresentationFormat.Markdown ? MarkdownText.Write(article) : PlainText.Write(article));
    }

    public IResult ForPassages(string slug, string range, RepresentationFormat representation, HttpContext context)
    {
        var query = context.Request.Query;
        var place = places.Find(slug, range, query[ArchiveUrls.State]);
        if (place.Redirect is { } other)
            return TypedResults.Redirect(
                ArchiveUrls.Passages(other.Slug, other.Range, representation) + ArchiveUrls.CarriedOver(query, other), other.IsPermanent);
        if (place is { IsGone: true, Outcome: { } gone, Article: { } article })
            return Lost(representation, LinkStatusText.Write(LinkStatus.From(gone, article)), StatusCodes.Status410Gone);
        if (place.Words is not { } passages)
            return TypedResults.NotFound();

        NamePage(context, ArchiveUrls.Passages(passages.Article.Slug, passages.Range));
        var named = NamedWords.Choose(passages, query);
        var citation = factory.Create(named.Cited, context.Request);
        if (representation == RepresentationFormat.Json)
            return passages.First == passages.Last
                ? TypedResults.Ok(ArticlePassageAnswer.From(named, citation, address.For(context.Request), place.Outcome))
                : TypedResults.Ok(ArticlePassagesAnswer.From(named, citation, address.For(context.Request), place.Outcome));
        if (named is { Found.Spans: [] } && SelectionStatus.From(named, place.Outcome) is { } note)
            return Lost(representation, LinkStatusText.Write(note), note.Status);

        return Text(representation, representation == RepresentationFormat.Text
            ? $"{named.Cited.Quoted}\n\n{CitationStyle.Plain.Write(citation)}\n"
            : (representation.Style ?? CitationStyle.Markdown).Write(citation));
    }

    /// <summary>Words that are no longer there are not cited: the note on them is sent instead.</summary>
    private static IResult Lost(RepresentationFormat representation, string note, int status) =>
        representation == RepresentationFormat.Json || representation == RepresentationFormat.CslJson
        ? TypedResults.Problem(note, statusCode: status)
        : TypedResults.Text(note, RepresentationFormat.Text.MediaType, Encoding.UTF8, status);

    private void NamePage(HttpContext context, string page) =>
        context.Response.Headers.Link = $"<{ArchiveUrls.Absolute(address.For(context.Request), page)}>; rel=\"canonical\"";

    private static ContentHttpResult Text(RepresentationFormat representation, string text) =>
        TypedResults.Text(text, representation.MediaType, Encoding.UTF8);
}
