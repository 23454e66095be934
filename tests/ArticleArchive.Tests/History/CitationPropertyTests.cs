using ArticleArchive.History;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.History;

public sealed class CitationPropertyTests
{
    [Property]
    public Property What_a_link_carries_reads_back_as_it_was(string words, string others)
    {
        var id = PassageIds.Mint([words ?? ""])[0];
        var citation = new PassageCitation(id, PassageState.Compute(others ?? ""));
        return (PassageCitation.TryParse(citation.ToString(), out var read) && read == citation).ToProperty();
    }

    [Property]
    public Property Any_text_as_a_citation_is_one_or_none_and_never_throws(string text) =>
        (!PassageCitation.TryParse(text, out var read) || string.Equals(read.ToString(), text, StringComparison.OrdinalIgnoreCase)).ToProperty();

    /// <summary>Whatever an editor does, the words shown as cited are those that the link was made from, and the difference ends in the words that stand now.</summary>
    [Fact]
    public void The_words_shown_are_those_cited_and_the_difference_is_between_them_and_those_that_stand()
    {
        for (var seed = 1000; seed < 1040; seed++)
        {
            var article = new EditedArticle(seed);
            var life = new RecordedLife();
            var cited = new Dictionary<PassageCitation, string>();
            for (var n = 0; n < 5; n++)
            {
                string[] paragraphs = [.. article.Passages.Select(passage => passage.Text)];
                life.Recorded(paragraphs);
                foreach (var passage in life.Now.ShouldNotBeNull().Passages)
                    cited[new PassageCitation(passage.Id, PassageState.Compute(passage.Text))] = passage.Text;
                article.Edit();
            }

            var ledger = new CitationLedger(life.History, life.Now.ShouldNotBeNull());
            var now = life.Now.ShouldNotBeNull().Passages.ToDictionary(passage => passage.Id, passage => passage.Text);
            foreach (var (citation, words) in cited)
                Holds(ledger.Find(citation), words, now);
        }
    }

    private static void Holds(CitedPassage found, string words, Dictionary<PassageId, string> now)
    {
        found.Was.ShouldBe(words);
        (found.Standing == CitedStanding.Unchanged).ShouldBe(now.GetValueOrDefault(found.Citation.Id) == words);
        (found.Standing is CitedStanding.Gone).ShouldBe(found.Now.Count == 0);
        if (found.Difference.Count == 0)
            return;

        string.Concat(found.Difference.Where(stretch => stretch.Change != WordChange.Added).Select(stretch => stretch.Text)).ShouldBe(words);
        var newer = found.Now.Count > 0 ? string.Join('\n', found.Now.Select(id => now[id])) : found.Last?.Text;
        string.Concat(found.Difference.Where(stretch => stretch.Change != WordChange.Removed).Select(stretch => stretch.Text)).ShouldBe(newer);
    }
}
