using ArticleArchive.Catalog;
using ArticleArchive.Checking.Matching;
using ArticleArchive.History;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking;

/// <summary>An earlier version of an article that had the quoted words.</summary>
/// <param name="Article">The article as it is now.</param>
/// <param name="Revision">The last recorded version with the words.</param>
/// <param name="Time">When that was recorded; UTC.</param>
public sealed record EarlierWording(ArticleSummary Article, int Revision, DateTimeOffset Time)
{
    private const int MaxArticles = 100;
    private const int MinWords = 3;

    /// <summary>
    /// The version among the articles that changed last, of which at most 100 are read; null when none has all
    /// the words, in their order, in one passage that is gone.
    /// </summary>
    internal static EarlierWording? Find(CatalogSnapshot catalog, GivenQuotation given, CancellationToken cancellation)
    {
        if (given.Words < MinWords)
            return null;

        foreach (var revised in catalog.Revised(1, MaxArticles).Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (revised.History is not { } history || catalog.Find(revised.Article.Slug) is not { } present)
                continue;

            var revisions = HistoryReader.Read(revised.Article.Slug.Value, history.Text).Revisions;
            if (revisions.LastOrDefault(revision => HadOnce(revision, given, present.Article)) is { } found)
                return new EarlierWording(revised.Article, found.Number, found.Time);
        }

        return null;
    }

    private static bool HadOnce(Revision revision, GivenQuotation given, Article present) => revision.Passages.Any(passage =>
        HasInOrder(SignedWords.Tokenize(passage.Was.Text), given.Parts) && present.Passages.All(now => now.Text != passage.Was.Text));

    private static bool HasInOrder(IReadOnlyList<Token> words, IReadOnlyList<GivenPart> parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var start = Enumerable.Range(from, Math.Max(0, words.Count - part.Words.Count + 1 - from))
                .FirstOrDefault(start => part.Words.Index().All(given => words[start + given.Index].Word == given.Item.Word), -1);
            if (start < 0)
                return false;
            from = start + part.Words.Count;
        }

        return true;
    }
}
