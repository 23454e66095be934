using ArticleArchive.Catalog;
using ArticleArchive.Checking.Matching;
using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>An earlier version of an article that had the quoted words.</summary>
/// <param name="Article">The article as it is now.</param>
/// <param name="Revision">The last recorded version with the words.</param>
/// <param name="Time">When that was recorded; UTC.</param>
public sealed record EarlierWording(ArticleSummary Article, int Revision, DateTimeOffset Time)
{
    private const int MaxArticles = 100;
    private const int MinWords = 3;

    /// <summary>The version among the articles that changed last, of which at most 100 are read; null when none has all the words in one passage.</summary>
    internal static EarlierWording? Find(CatalogSnapshot catalog, GivenQuotation given, CancellationToken cancellation)
    {
        if (given.Words < MinWords)
            return null;

        foreach (var revised in catalog.Revised(1, MaxArticles).Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (revised.History is { } history
                && HistoryReader.Read(revised.Article.Slug.Value, history.Text).Revisions.LastOrDefault(revision => Has(revision, given)) is { } found)
                return new EarlierWording(revised.Article, found.Number, found.Time);
        }

        return null;
    }

    private static bool Has(Revision revision, GivenQuotation given) =>
        revision.Passages.Any(passage => SignedWords.Tokenize(passage.Was.Text) is var words && given.Parts.All(part => Contains(words, part)));

    private static bool Contains(IReadOnlyList<Search.Text.Token> words, GivenPart part) =>
        Enumerable.Range(0, Math.Max(0, words.Count - part.Words.Count + 1))
            .Any(start => part.Words.Index().All(given => words[start + given.Index].Word == given.Item.Word));
}
