using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>The histories of articles, as the catalog holds them.</summary>
internal sealed class RecordedHistories(CatalogSnapshot catalog)
{
    /// <summary>An article with its records.</summary>
    /// <param name="slug">The slug as it stands in the address.</param>
    public RecordedLookup Find(string slug) => ArticleLookup.Find(catalog, slug) switch
    {
        { Article.Article: { } article } => new RecordedLookup(new RecordedArticle(article, Of(article.Slug)), null),
        var elsewhere => new RecordedLookup(null, elsewhere.MovedTo),
    };

    /// <summary>What has become of a passage that a link names.</summary>
    public CitedPassage Find(Article article, PassageCitation citation) => new CitationLedger(Of(article.Slug), article).Find(citation);

    /// <summary>What a reader of the article is to know of changes of its words; null when there were none.</summary>
    public Correction? CorrectionOf(Article article) => catalog.History(article.Slug) is { } stored ? Correction.Of(new RecordedArticle(article, Read(article.Slug, stored))) : null;

    /// <summary>The records of a stored history.</summary>
    public static ArticleHistory Read(ArticleSlug slug, StoredHistory stored) => new(HistoryReader.Read(slug.Value, stored.Text).Revisions);

    private ArticleHistory Of(ArticleSlug slug) => catalog.History(slug) is { } stored ? Read(slug, stored) : ArticleHistory.None;
}
