using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Histories;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Endpoints;

/// <summary>The time map and the time gate of an article (RFC 7089). An article that was never recorded has neither.</summary>
internal static class MementoRoutes
{
    public static void MapMementos(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{ArchiveUrls.AllArticles}/{{slug}}/timemap", (RecordedHistories histories, SiteAddress site, string slug, HttpRequest request) =>
            Map(histories.Find(slug), site.For(request)));
        routes.MapGet($"{ArchiveUrls.AllArticles}/{{slug}}/timegate", (RecordedHistories histories, SiteAddress site, string slug, HttpContext context) =>
            Gate(histories.Find(slug), site.For(context.Request), context));
    }

    private static IResult Map(RecordedLookup lookup, Uri site)
    {
        if (lookup.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.TimeMap(moved), permanent: true);
        if (lookup.Found is not { History.Latest: not null } found)
            return TypedResults.NotFound();

        return TypedResults.Text(new MementoLinks(found.Article.Slug, site).All(found.History), MementoLinks.ListType, Encoding.UTF8);
    }

    private static IResult Gate(RecordedLookup lookup, Uri site, HttpContext context)
    {
        if (lookup.MovedTo is { } moved)
            return TypedResults.Redirect(ArchiveUrls.TimeGate(moved), permanent: true);
        if (lookup.Found is not { History.Latest: not null } found)
            return TypedResults.NotFound();

        context.Response.Headers.Append(HeaderNames.Vary, MementoLinks.AcceptDatetime);
        DateTimeOffset? wanted = null;
        if (context.Request.Headers[MementoLinks.AcceptDatetime].FirstOrDefault() is { } asked)
        {
            if (!DateTimeOffset.TryParseExact(asked, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
                return TypedResults.BadRequest();
            wanted = moment;
        }

        var revision = MementoLinks.At(found.History, wanted);
        var slug = found.Article.Slug;
        context.Response.Headers.Append(HeaderNames.Link, new MementoLinks(slug, site).ForTimeGate(found.History, revision));
        return TypedResults.Redirect(ArchiveUrls.Absolute(site, ArchiveUrls.Revision(slug, revision.Number)));
    }
}
