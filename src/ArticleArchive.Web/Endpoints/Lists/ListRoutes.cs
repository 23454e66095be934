using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>The addresses of reading lists and tables of searches as files: those of the pages, with an ending.</summary>
internal static class ListRoutes
{
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        var lists = routes.MapGroup("").WithMetadata(new CostsAttribute(RequestCost.Export));
        foreach (var format in ExportFormat.All)
            lists.MapGet(ArchiveUrls.ReadingList + format.Ending, (ListFiles files, HttpRequest request) => files.Exported(format, request));

        lists.MapGet(ArchiveUrls.ReadingList + RepresentationFormat.CslJson.Ending, (ListFiles files, HttpRequest request) => files.Citations(request));
        lists.MapGet(ArchiveUrls.ReadingList + RepresentationFormat.Markdown.Ending, (ListFiles files, HttpRequest request) => files.Markdown(request));
        lists.MapGet(ArchiveUrls.ReadingList + ArchiveUrls.DocumentEnding, (ListFiles files, HttpRequest request) => files.Document(request));

        routes.MapGet(ArchiveUrls.Searches + ExportFormat.Csv.Ending, (SearchTableFiles files, HttpContext context) => files.CsvAsync(context))
            .WithMetadata(new CostsAttribute(RequestCost.Search));
    }
}
