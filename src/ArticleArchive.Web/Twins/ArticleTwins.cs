using System.Text;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Twins;

/// <summary>Articles and passages in one form only.</summary>
internal sealed class ArticleTwins(ArchiveCatalog catalog, SiteAddress address, CitationDesk desk)
{
    public IResult OfArticle(string slug, TwinFormat twin, HttpContext context)
    {
        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.Article(moved, twin), permanent: true);
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
        if (!PassageRange.TryParse(range, out var named))
            return TypedResults.NotFound();

        var found = ArticleLookup.Find(catalog, slug);
        if (found.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.Passages(moved, named, twin), permanent: true);
        if (found.Article is not { Article: var article } stored || CitedWords.Of(stored, named) is not { } cited)
            return TypedResults.NotFound();
        if (!string.Equals(cited.Range.ToString(), range, StringComparison.Ordinal))
            return TypedResults.Redirect(ArchiveUrls.Passages(article.Slug, cited.Range, twin), permanent: true);

        NamePage(context, ArchiveUrls.Passages(article.Slug, cited.Range));
        var citation = desk.Of(cited, context.Request);
        return twin switch
        {
            TwinFormat.Json when named.First == named.Last => TypedResults.Ok(ArticlePassageAnswer.Of(cited, citation, address.Of(context.Request))),
            TwinFormat.Json => TypedResults.Ok(ArticlePassagesAnswer.Of(cited, citation, address.Of(context.Request))),
            TwinFormat.Text => Text(twin, $"{cited.Text}\n\n{CitationWriter.Write(citation, CitationFormat.Plain)}\n"),
            _ => Cited(twin, citation),
        };
    }

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
