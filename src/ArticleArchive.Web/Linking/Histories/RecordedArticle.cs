using ArticleArchive.Articles;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>An article with what is recorded of it, both of one state of the archive.</summary>
/// <param name="Article">The article as it stands.</param>
/// <param name="History">Its records; without revisions when there are none.</param>
internal sealed record RecordedArticle(Article Article, ArticleHistory History)
{
    /// <summary>What would be recorded now; null when the article stands as it was last recorded, or never was.</summary>
    public Revision? Unrecorded =>
        History.Latest is not null && ArticleRecorder.IsChanged(History, Article) ? ArticleRecorder.Next(History, Article, DateTimeOffset.MinValue, null) : null;

    /// <summary>A revision by its number; null when there is none.</summary>
    public Revision? Revision(int number) => number >= 1 && number <= History.Revisions.Count ? History.Revisions[number - 1] : null;
}
