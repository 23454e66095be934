using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>
/// The machine-readable formats of an article or of passages, next to their page. Slugs and ids contain no full stop, so the ending alone decides the format.
/// </summary>
internal static class RepresentationRoutes
{
    public static void MapRepresentations(this IEndpointRouteBuilder routes)
    {
        foreach (var representation in RepresentationFormat.All)
        {
            // These routes come before the pages, longer endings first, since ".csl.json" also ends in ".json".
            var ending = representation.Ending;
            routes.MapGet($"{ArchiveUrls.AllArticles}/{{slug}}{ending}", (ArticleRepresentations representations, string slug, HttpContext context) =>
                    representations.ForArticle(slug, representation, context))
                .WithOrder(-ending.Length);
            routes.MapGet(
                $"{ArchiveUrls.AllArticles}/{{slug}}/{{range}}{ending}",
                (ArticleRepresentations representations, string slug, string range, HttpContext context) =>
                    representations.ForPassages(slug, range, representation, context))
                .WithOrder(-ending.Length);
        }

        routes.MapGet(ArchiveUrls.Embed, (Embeds embeds, HttpContext context) => embeds.AnswerAsync(context));
        routes.MapGet(ArchiveUrls.UnApi, (UnApi unApi, HttpContext context) => unApi.Answer(context));
    }
}
