using ArticleArchive.Search.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// Finds the passages that have the most of some phrases; rare phrases count for more. Each phrase is looked up in a whole segment before the next, which is
/// faster than checking each passage for all of them.
/// </summary>
internal sealed class SharedPhrases(IndexSnapshot snapshot, CancellationToken cancellation)
{
    /// <summary>
    /// The most phrases that find passages: the rarest in each stretch of the text. The others, more frequent, only add to the scores of what these find.
    /// </summary>
    private const int MostFinders = 8;

    /// <summary>The documents of the best passages, best first.</summary>
    /// <param name="phrases">Phrases without gaps, in the order of the text.</param>
    /// <param name="most">The most documents to return.</param>
    public IReadOnlyList<int> Find(IEnumerable<PhraseNode> phrases, int most)
    {
        var translator = new QueryTranslator(WordField.Text, snapshot.Words, PlanPurpose.Counting);
        var weighed = phrases.DistinctBy(phrase => string.Join(' ', phrase.Words))
            .Select(phrase => translator.Translate(phrase).Query)
            .Select(query => (Query: query, Passages: PassagesWith(query)))
            .Where(phrase => phrase.Passages > 0)
            .Select(phrase => new WeighedPhrase(snapshot.WeightOf(phrase.Query), Worth(phrase.Passages)))
            .ToList();
        var stretches = weighed.Chunk(1 + (weighed.Count / MostFinders));
        var finders = stretches.Select(stretch => stretch.MaxBy(phrase => phrase.Worth)).OfType<WeighedPhrase>().ToList();
        var found = Best(finders, [.. weighed.Except(finders)], most);
        return found.Count > 0 ? found : Best(weighed, [], most);
    }

    private List<int> Best(IReadOnlyList<WeighedPhrase> finders, IReadOnlyList<WeighedPhrase> others, int most)
    {
        var top = new TopPassages(most);
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var segment = snapshot.SegmentOf(leaf);
            var documents = finders.Select(finder => DocumentsWith(finder, leaf)).ToList();
            var found = Together(documents, leaf.AtomicReader.MaxDoc);
            var (scores, rest) = (new double[found.Count], new double[found.Count]);
            for (var i = 0; i < finders.Count; i++)
                Add(finders[i].Worth, documents[i], found, scores);
            foreach (var other in others)
                AddWhereFound(other, leaf, found, rest);

            for (var i = 0; i < found.Count; i++)
                top.Offer(new PassageRank((float)scores[i] + (float)rest[i], segment.Keys[segment.ArticleOf[found[i]]], leaf.DocBase + found[i]));
        }

        return [.. top.BestFirst()];
    }

    private List<int> DocumentsWith(WeighedPhrase phrase, AtomicReaderContext leaf)
    {
        snapshot.Pace.YieldToOthers(cancellation);
        var documents = new List<int>();
        if (phrase.Weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer)
            return documents;

        for (var document = scorer.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = scorer.NextDoc())
            documents.Add(document);
        return documents;
    }

    /// <summary>The documents of several lists, each once, in order.</summary>
    private static List<int> Together(List<List<int>> lists, int most)
    {
        var all = new FixedBitSet(Math.Max(1, most));
        foreach (var document in lists.SelectMany(list => list))
            all.Set(document);

        var together = new List<int>();
        var iterator = all.GetIterator();
        for (var document = iterator.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = iterator.NextDoc())
            together.Add(document);
        return together;
    }

    private static void Add(double worth, List<int> documents, List<int> found, double[] scores)
    {
        var at = 0;
        foreach (var document in documents)
        {
            while (found[at] < document)
                at++;
            scores[at] += worth;
        }
    }

    private void AddWhereFound(WeighedPhrase phrase, AtomicReaderContext leaf, List<int> found, double[] scores)
    {
        snapshot.Pace.YieldToOthers(cancellation);
        if (found.Count == 0 || phrase.Weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer)
            return;

        var document = -1;
        for (var i = 0; i < found.Count && document != DocIdSetIterator.NO_MORE_DOCS; i++)
        {
            if (document < found[i])
                document = scorer.Advance(found[i]);
            if (document == found[i])
                scores[i] += phrase.Worth;
        }
    }

    /// <summary>How many passages have the rarest term of a phrase, and so the most that can have the phrase.</summary>
    private int PassagesWith(LuceneQuery phrase)
    {
        var terms = new HashSet<Term>();
        phrase.Rewrite(snapshot.Reader).ExtractTerms(terms);
        return terms.Min(snapshot.Reader.DocFreq);
    }

    /// <summary>What a phrase counts for: less, the more passages have it.</summary>
    private static float Worth(int passages) => 1 / MathF.Log2(passages + 2);

    private sealed record WeighedPhrase(Weight Weight, float Worth);
}
