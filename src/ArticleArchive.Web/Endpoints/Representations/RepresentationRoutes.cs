using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>
/// The machine-readable formats of an article or of passages, next to their page. Slugs and ids contain no full stop, so the ending alone decides the format.
/// </summary>
internal static class RepresentationRoutes
{
    public static void MapRepresentations(this IEndpointRouteBuilder routes)
    {
        foreach (var representation in Enum.GetValues<RepresentationFormat>())
        {
            var ending = ArchiveUrls.EndingOf(representation);
            routes.MapMethods(
                $"{ArchiveUrls.AllArticles}/{{slug}}{ending}", ReadRoutes.Reading,
                (ArticleRepresentations representations, string slug, HttpContext context) =>
                    representations.OfArticle(slug, representation, context))
                .WithOrder(OrderOf(ending));
            routes.MapMethods(
                $"{ArchiveUrls.AllArticles}/{{slug}}/{{range}}{ending}", ReadRoutes.Reading,
                (ArticleRepresentations representations, string slug, string range, HttpContext context) =>
                    representations.OfPassages(slug, range, representation, context))
                .WithOrder(OrderOf(ending));
        }
    }

    public static void MapEmbeds(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(ArchiveUrls.Embed, ReadRoutes.Reading, (Embeds embeds, HttpContext context) => embeds.AnswerAsync(context));

    public static void MapUnApi(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(ArchiveUrls.UnApi, ReadRoutes.Reading, (UnApi unApi, HttpContext context) => unApi.Answer(context));

    /// <summary>These routes come before the pages, longer endings first, since <c>.csl.json</c> also ends in <c>.json</c>.</summary>
    private static int OrderOf(string ending) => -ending.Length;
}
