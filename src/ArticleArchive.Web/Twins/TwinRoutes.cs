using ArticleArchive.Web.Citing;
using Microsoft.AspNetCore.Mvc;

namespace ArticleArchive.Web.Twins;

/// <summary>The forms for programs that stand beside the page of an article or of passages. Slugs and ids have no full stop, so the ending tells which is asked for.</summary>
internal static class TwinRoutes
{
    public static void MapTwins(this IEndpointRouteBuilder routes)
    {
        foreach (var twin in Enum.GetValues<TwinFormat>())
        {
            var ending = ArchiveUrls.EndingOf(twin);
            routes.MapMethods($"{ArchiveUrls.AllArticles}/{{slug}}{ending}", ReadRoutes.Reading, ([FromServices] ArticleTwins twins, string slug, HttpContext context) => twins.OfArticle(slug, twin, context))
                .WithOrder(OrderOf(ending));
            routes.MapMethods($"{ArchiveUrls.AllArticles}/{{slug}}/{{range}}{ending}", ReadRoutes.Reading, ([FromServices] ArticleTwins twins, string slug, string range, HttpContext context) =>
                    twins.OfPassages(slug, range, twin, context))
                .WithOrder(OrderOf(ending));
        }
    }

    public static void MapEmbeds(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(ArchiveUrls.Embed, ReadRoutes.Reading, ([FromServices] Embeds embeds, HttpContext context) => embeds.AnswerAsync(context));

    public static void MapUnApi(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(ArchiveUrls.UnApi, ReadRoutes.Reading, ([FromServices] UnApi unApi, HttpContext context) => unApi.Answer(context));

    /// <summary>Before the pages, and the longer ending first: <c>.csl.json</c> ends in <c>.json</c> as well.</summary>
    private static int OrderOf(string ending) => -ending.Length;
}
