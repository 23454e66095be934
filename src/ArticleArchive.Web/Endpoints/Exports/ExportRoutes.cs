using ArticleArchive.Web.Endpoints.Feeds;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The addresses of exported lists: those of the pages, with an ending.</summary>
internal static class ExportRoutes
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("").WithMetadata(new CostsAttribute(RequestCost.Export));
        foreach (var format in ExportFormat.All)
        {
            files.MapGet(ArchiveUrls.SearchPage + format.Ending, (ListExports exports, ResearchExports views, HttpContext context) =>
                views.AnswerAsync(format, context) ?? exports.SearchAsync(format, context));
            files.MapGet(ArchiveUrls.AllArticles + format.Ending, (ListExports exports, HttpRequest request) => exports.Articles(format, request));
            files.MapGet(ArchiveUrls.Speakers + format.Ending, (ListExports exports, HttpRequest request) => exports.Speakers(format, request))
                .WithMetadata(new ShowsTimesAttribute(ShownTimes.OfDatabase));
            files.MapGet($"{ArchiveUrls.Speakers}/{{slug}}{format.Ending}", (ListExports exports, string slug, HttpRequest request) =>
                exports.Speaker(slug, format, request));
            files.MapGet($"{ArchiveUrls.Quotations}/{{wording}}{format.Ending}", (ListExports exports, string wording, HttpRequest request) =>
                exports.Quotation(wording, format, request));
        }

        files.MapGet(ArchiveUrls.ComparePage + ExportFormat.Csv.Ending, (ResearchExports views, HttpContext context) =>
            views.CompareAsync(context));
        routes.MapGet(ArchiveUrls.SearchFeed, (SearchFeed feed, HttpContext context) => feed.AnswerAsync(context))
            .WithMetadata(new CostsAttribute(RequestCost.Search), new ShowsTimesAttribute(ShownTimes.OfFiles));
    }
}
