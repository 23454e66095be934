using ArticleArchive.Web.Answers;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Exports;

/// <summary>The addresses of lists as files: those of the pages, with an ending.</summary>
internal static class ExportRoutes
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        var whole = new AsksForAttribute(Work.Export);
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var ending = ArchiveUrls.EndingOf(format);
            routes.MapRead(ArchiveUrls.SearchPage + ending, ([FromServices] ListExports exports, HttpContext context) => exports.Search(format, context))
                .WithMetadata(whole)
                .ExcludeFromDescription();
            routes.MapRead(ArchiveUrls.AllArticles + ending, ([FromServices] ListExports exports, HttpRequest request) => exports.Articles(format, request))
                .WithMetadata(whole)
                .ExcludeFromDescription();
            routes.MapRead(ArchiveUrls.Speakers + ending, ([FromServices] ListExports exports, HttpRequest request) => exports.Speakers(format, request))
                .WithMetadata(whole)
                .ExcludeFromDescription();
            routes.MapRead($"{ArchiveUrls.Speakers}/{{slug}}{ending}", ([FromServices] ListExports exports, string slug, HttpRequest request) => exports.Speaker(slug, format, request))
                .WithMetadata(whole)
                .ExcludeFromDescription();
        }

        routes.MapRead(ArchiveUrls.SearchFeed, ([FromServices] SearchFeed feed, HttpContext context) => feed.Answer(context))
            .WithMetadata(new AsksForAttribute(Work.Search))
            .ExcludeFromDescription();
    }
}
