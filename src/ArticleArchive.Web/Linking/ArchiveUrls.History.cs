using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of earlier states of an article, and of changes.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>A passage in its article, from a citation.</summary>
    public static string InContext(ArticleSlug slug, PassageCitation citation) => $"{Article(slug)}{Parameters([(State, citation.ToString())])}#{citation.Id}";

    public static string History(ArticleSlug slug) => $"{Article(slug)}/history";

    /// <summary>The article as it was in a revision.</summary>
    public static string Revision(ArticleSlug slug, int number) => string.Create(CultureInfo.InvariantCulture, $"{History(slug)}/{number}");

    public static string ApiHistory(ArticleSlug slug) => $"/api{History(slug)}";

    public static string ApiRevision(ArticleSlug slug, int number) => $"/api{Revision(slug, number)}";

    public static string TimeMap(ArticleSlug slug) => $"{Article(slug)}/timemap";

    public static string TimeGate(ArticleSlug slug) => $"{Article(slug)}/timegate";

    public static string UpdatesPage(int page) => Updates + Parameters([PageOf(page)]);
}
