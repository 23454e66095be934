using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Lucene;

/// <summary>Finds the passages that have the most of some phrases; rare phrases count for more.</summary>
internal sealed class SharedPhrases(IndexSnapshot snapshot, CancellationToken cancellation)
{
    /// <summary>
    /// The most phrases that find passages: the rarest in each stretch of the text. The others, more frequent, only add to the scores of what these find.
    /// </summary>
    private const int MaxFinders = 8;

    /// <summary>The documents of the best passages, best first.</summary>
    /// <param name="phrases">Phrases without gaps, in the order of the text.</param>
    /// <param name="limit">The most documents to return.</param>
    public IReadOnlyList<int> Find(IEnumerable<PhraseNode> phrases, int limit)
    {
        var terms = new TermDictionary(snapshot.Reader, WordField.Text.Name);
        var shared = phrases.DistinctBy(phrase => string.Join(' ', phrase.Words))
            .Select(phrase => new SharedPhrase(QueryTranslator.PhraseTerms(phrase.Words).Select(place => (terms.Find(place.Term), place.At))))
            .Where(phrase => phrase.Passages > 0)
            .ToList();
        var finders = shared.Chunk(1 + (shared.Count / MaxFinders)).Select(stretch => stretch.MaxBy(phrase => phrase.Worth)).ToHashSet();
        shared.ForEach(phrase => phrase.IsFinder = finders.Contains(phrase));
        if (Best(shared, limit) is { Count: > 0 } found)
            return found;

        shared.ForEach(phrase => phrase.IsFinder = true);
        return Best(shared, limit);
    }

    private List<int> Best(List<SharedPhrase> phrases, int limit)
    {
        var best = new TopPassages(limit);
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var segment = snapshot.SegmentOf(leaf);
            new PhraseScorer(phrases, leaf.Ord, best).Score(
                (score, document) => new PassageRank(score, segment.Keys[segment.ArticleOf[document]], leaf.DocBase + document),
                () => snapshot.Pace.YieldToOthers(cancellation));
        }

        return [.. best.BestFirst()];
    }
}
