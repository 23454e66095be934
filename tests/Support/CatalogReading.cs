using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Support;

/// <summary>Questions to a catalog as it is now, each in a snapshot of its own.</summary>
public static class CatalogReading
{
    public static T Read<T>(this ArchiveCatalog catalog, Func<CatalogSnapshot, T> read)
    {
        using var snapshot = catalog.OpenSnapshot();
        return read(snapshot);
    }

    public static StoredArticle? Find(this ArchiveCatalog catalog, ArticleSlug slug) => catalog.Read(snapshot => snapshot.Find(slug));

    public static StoredArticle? Find(this ArchiveCatalog catalog, ArticleKey key) => catalog.Read(snapshot => snapshot.Find(key));

    public static ArticleSlug? FindAlias(this ArchiveCatalog catalog, ArticleSlug slug) => catalog.Read(snapshot => snapshot.FindAlias(slug));

    public static IReadOnlyList<ArticleSummary> Summaries(this ArchiveCatalog catalog, IReadOnlyList<ArticleKey> keys) => catalog.Read(snapshot => snapshot.Summaries(keys));

    public static IReadOnlyList<CatalogPassage> Passages(this ArchiveCatalog catalog, IReadOnlyList<PassagePlace> places) =>
        catalog.Read(snapshot => snapshot.Passages(places));

    public static IReadOnlyList<ChangedArticle> RecentlyChanged(this ArchiveCatalog catalog, int limit) => catalog.Read(snapshot => snapshot.RecentlyChanged(limit));

    public static ArticlePage List(this ArchiveCatalog catalog, ArticleFilter filter, int page, int pageSize) =>
        catalog.Read(snapshot => snapshot.List(filter, page, pageSize));

    public static StoredHistory? History(this ArchiveCatalog catalog, ArticleSlug slug) => catalog.Read(snapshot => snapshot.History(slug));

    public static RevisedArticles Revised(this ArchiveCatalog catalog, int page, int pageSize) => catalog.Read(snapshot => snapshot.Revised(page, pageSize));

    public static IReadOnlyList<ContentProblem> Problems(this ArchiveCatalog catalog) => catalog.Read(snapshot => snapshot.Problems());

    public static IReadOnlyList<SpeakerSummary> Speakers(this ArchiveCatalog catalog) => catalog.Read(snapshot => snapshot.Speakers());

    public static SpeakerSummary? FindSpeaker(this ArchiveCatalog catalog, string speaker) => catalog.Read(snapshot => snapshot.FindSpeaker(speaker));

    public static string? FindSpeakerAlias(this ArchiveCatalog catalog, string speaker) => catalog.Read(snapshot => snapshot.FindSpeakerAlias(speaker));

    public static IReadOnlyList<string> SpeakersByName(this ArchiveCatalog catalog, string name) => catalog.Read(snapshot => snapshot.SpeakersByName(name));

    public static IReadOnlyList<StoredArticle> Quoting(this ArchiveCatalog catalog, string speaker, int page, int pageSize) =>
        catalog.Read(snapshot => snapshot.Quoting(speaker, page, pageSize));
}
