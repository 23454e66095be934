using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>The histories of articles, from the catalog.</summary>
internal sealed class RecordedHistories(CatalogSnapshot catalog)
{
    /// <summary>Finds an article and its history.</summary>
    /// <param name="slug">The slug from the address.</param>
    public RecordedLookup Find(string slug) => ArticleLookup.Find(catalog, slug) switch
    {
        { Article.Article: { } article } => new RecordedLookup(new RecordedArticle(article, HistoryOf(article.Slug)), null),
        var elsewhere => new RecordedLookup(null, elsewhere.MovedTo),
    };

    /// <summary>The status of a passage that a link names.</summary>
    public CitedPassage Find(Article article, PassageCitation citation) => new CitationLedger(HistoryOf(article.Slug), article).Find(citation);

    /// <summary>The correction to show on an article's page; null when there is none.</summary>
    public static Correction? CorrectionOf(Article article, StoredHistory? stored) =>
        stored is null ? null : Correction.From(new RecordedArticle(article, Read(article.Slug, stored)));

    /// <summary>Reads a stored history.</summary>
    public static ArticleHistory Read(ArticleSlug slug, StoredHistory stored) => new(HistoryReader.Read(slug.Value, stored.Text).Revisions);

    private ArticleHistory HistoryOf(ArticleSlug slug) => catalog.History(slug) is { } stored ? Read(slug, stored) : ArticleHistory.None;
}

/// <summary>The result of looking up an article's history: the article with its history, its new address, or nothing.</summary>
internal readonly record struct RecordedLookup(RecordedArticle? Found, ArticleSlug? MovedTo);
