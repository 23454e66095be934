using System.Runtime.InteropServices;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Finds the passages that share the most with some phrases.</summary>
internal sealed class Likeness(SearchSession session)
{
    /// <summary>The passages with at least one of the phrases, most alike first. A phrase counts for less the more passages have it.</summary>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Of(IReadOnlyList<PhraseNode> phrases, int most)
    {
        var found = Find([.. phrases.DistinctBy(phrase => string.Join(' ', phrase.Words))])
            .ConvertAll(passages => (Passages: passages, Worth: (float)(1 / Math.Log2(passages.Count + 2))));
        var best = new BestPassages(most);
        foreach (var (number, block) in session.Blocks())
        {
            foreach (var (passage, score) in Scores(found, number))
            {
                var article = block.ArticleOf(passage, 0);
                best.Offer(new RankedPassage(IsAsTyped: true, score, block.KeyOf(article), passage - block.FirstPassages[article]));
            }
        }

        return [.. best.InOrder()];
    }

    private List<FoundPassages> Find(List<PhraseNode> phrases)
    {
        var scans = phrases.ConvertAll(phrase => session.Scan(new Query { Typed = "", Reading = "", Root = phrase }));
        var found = scans.ConvertAll(_ => new FoundPassages(session.Map.Blocks));
        foreach (var (number, block) in session.Blocks())
        {
            for (var i = 0; i < scans.Count; i++)
                found[i].Add(number, scans[i] is { } scan ? scan.Find(number, block) : []);
        }

        return found;
    }

    private static Dictionary<int, float> Scores(List<(FoundPassages Passages, float Worth)> found, int number)
    {
        var scores = new Dictionary<int, float>();
        foreach (var (passages, worth) in found)
        {
            var set = passages.In(number);
            for (var passage = Bits.Next(set, 0); passage >= 0; passage = Bits.Next(set, passage + 1))
                CollectionsMarshal.GetValueRefOrAddDefault(scores, passage, out _) += worth;
        }

        return scores;
    }
}
