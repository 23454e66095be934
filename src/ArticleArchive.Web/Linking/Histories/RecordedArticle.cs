using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>An article and its history, both from one state of the archive.</summary>
/// <param name="Article">The article as it is now.</param>
/// <param name="History">Its history; without revisions when nothing is recorded.</param>
internal sealed record RecordedArticle(Article Article, ArticleHistory History)
{
    /// <summary>The revision that would be recorded now; null when the article is unchanged since it was last recorded, or was never recorded.</summary>
    public Revision? Unrecorded =>
        History.Latest is not null && ArticleRecorder.IsChanged(History, Article)
            ? ArticleRecorder.Next(History, Article, DateTimeOffset.MinValue, null)
            : null;

    /// <summary>A revision by its number; null when there is none.</summary>
    public Revision? Revision(int number) => number >= 1 && number <= History.Revisions.Count ? History.Revisions[number - 1] : null;
}
