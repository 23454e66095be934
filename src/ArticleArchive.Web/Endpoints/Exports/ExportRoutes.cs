using ArticleArchive.Web.Endpoints.Feeds;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The addresses of exported lists: those of the pages, with an ending.</summary>
internal static class ExportRoutes
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        var whole = new CostsAttribute(RequestCost.Export);
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var ending = ArchiveUrls.EndingOf(format);
            routes.MapMethods(ArchiveUrls.SearchPage + ending, ReadRoutes.Reading, (ListExports exports, ResearchExports views, HttpContext context) =>
                    views.AnswerAsync(format, context) ?? exports.SearchAsync(format, context))
                .WithMetadata(whole);
            routes.MapMethods(
                ArchiveUrls.AllArticles + ending, ReadRoutes.Reading,
                (ListExports exports, HttpRequest request) => exports.Articles(format, request))
                .WithMetadata(whole);
            routes.MapMethods(
                ArchiveUrls.Speakers + ending, ReadRoutes.Reading,
                (ListExports exports, HttpRequest request) => exports.Speakers(format, request))
                .WithMetadata(whole, new ShowsTimesAttribute(ShownTimes.OfDatabase));
            routes.MapMethods(
                $"{ArchiveUrls.Speakers}/{{slug}}{ending}", ReadRoutes.Reading,
                (ListExports exports, string slug, HttpRequest request) => exports.Speaker(slug, format, request))
                .WithMetadata(whole);
            routes.MapMethods(
                $"{ArchiveUrls.Quotations}/{{wording}}{ending}", ReadRoutes.Reading,
                (ListExports exports, string wording, HttpRequest request) => exports.Quotation(wording, format, request))
                .WithMetadata(whole);
        }

        routes.MapMethods(
            ArchiveUrls.ComparePage + ArchiveUrls.EndingOf(ExportFormat.Csv), ReadRoutes.Reading,
            (ResearchExports views, HttpContext context) => views.CompareAsync(context))
            .WithMetadata(whole);
        routes.MapMethods(ArchiveUrls.SearchFeed, ReadRoutes.Reading, (SearchFeed feed, HttpContext context) => feed.AnswerAsync(context))
            .WithMetadata(new CostsAttribute(RequestCost.Search), new ShowsTimesAttribute(ShownTimes.OfFiles));
    }
}
