using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>The addresses of reading lists and tables of searches as files: those of the pages, with an ending.</summary>
internal static class ListRoutes
{
    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        var whole = new CostsAttribute(RequestCost.Export);
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            routes.MapMethods(
                ArchiveUrls.ReadingList + ArchiveUrls.EndingOf(format), ReadRoutes.Reading,
                (ListFiles files, HttpRequest request) => files.Exported(format, request))
                .WithMetadata(whole);
        }

        routes.MapMethods(
            ArchiveUrls.ReadingList + ArchiveUrls.EndingOf(RepresentationFormat.CslJson), ReadRoutes.Reading,
            (ListFiles files, HttpRequest request) => files.Citations(request))
            .WithMetadata(whole);
        routes.MapMethods(
            ArchiveUrls.ReadingList + ArchiveUrls.EndingOf(RepresentationFormat.Markdown), ReadRoutes.Reading,
            (ListFiles files, HttpRequest request) => files.Markdown(request))
            .WithMetadata(whole);
        routes.MapMethods(
            ArchiveUrls.ReadingList + ArchiveUrls.DocumentEnding, ReadRoutes.Reading,
            (ListFiles files, HttpRequest request) => files.Document(request))
            .WithMetadata(whole);
        routes.MapMethods(
            ArchiveUrls.Searches + ArchiveUrls.EndingOf(ExportFormat.Csv), ReadRoutes.Reading,
            (SearchTableFiles files, HttpContext context) => files.CsvAsync(context))
            .WithMetadata(new CostsAttribute(RequestCost.Search));
    }
}
