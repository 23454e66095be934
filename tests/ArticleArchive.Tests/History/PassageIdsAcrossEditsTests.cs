using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

public sealed class PassageIdsAcrossEditsTests
{
    private const int Articles = 150;
    private const int RevisionsEach = 10;

    [Fact]
    public void Every_id_of_every_revision_leads_to_its_words_or_to_a_tombstone_and_never_to_other_words()
    {
        var total = Enumerable.Range(0, Articles).Select(Live).Aggregate((a, b) => a.Plus(b));

        TestContext.Current.TestOutputHelper?.WriteLine(total.ToString());
        total.Wrong.ShouldBe(0);
        ((double)total.Lost / (total.Right + total.Lost)).ShouldBeLessThan(0.02);
    }

    private static Tally Live(int seed)
    {
        var article = new EditedArticle(seed);
        var history = ArticleHistory.None;
        var tally = new Tally();
        for (var number = 1; number <= RevisionsEach; number++)
        {
            var now = history.Assign(article.Passages);
            tally = tally.Plus(article.Settle(history, now));
            history = Record(history, article.Passages, now);
            article.Edit();
        }

        return tally;
    }

    private static ArticleHistory Record(ArticleHistory history, IReadOnlyList<RevisionPassage> passages, PassageAssignment now) => new(
    [
        .. history.Revisions,
        new Revision
        {
            Number = history.Revisions.Count + 1,
            Time = DateTimeOffset.UnixEpoch,
            Slug = Slug,
            File = "a.md",
            Sha256 = "",
            Fates = now.Fates,
            Passages = [.. now.Ids.Zip(passages, (id, was) => new RecordedPassage(id, was))],
        },
    ]);

    private static ArticleSlug Slug => ArticleSlug.TryParse("a", out var slug) ? slug : default;
}
