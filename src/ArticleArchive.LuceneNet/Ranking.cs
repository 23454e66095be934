using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>
/// Orders what was found. All of it is ranked: a passage with the words as typed goes before one with inflected forms, and a headline counts for more than
/// a paragraph.
/// </summary>
internal sealed class Ranking(SearchSession session, Query query)
{
    private const float HeadlineWeight = 1.5f;

    private static readonly Comparer<Match> BestFirst = Comparer<Match>.Create((one, other) =>
        one.IsAsTyped != other.IsAsTyped ? other.IsAsTyped.CompareTo(one.IsAsTyped)
        : one.Score != other.Score ? other.Score.CompareTo(one.Score)
        : Order.NewestFirst(one.Row).CompareTo(Order.NewestFirst(other.Row)));

    private static readonly Comparer<long> NewestFirst = Comparer<long>.Create((one, other) => Order.NewestFirst(one).CompareTo(Order.NewestFirst(other)));

    /// <summary>The rows of one page.</summary>
    public IEnumerable<long> Page(FoundPassages found, SearchRequest request)
    {
        var before = (request.Page - 1L) * request.PageSize;
        return before >= found.Count ? [] : First(found, request.Sort, before + request.PageSize).Skip((int)before);
    }

    /// <summary>The rows of the newest.</summary>
    public IEnumerable<long> Newest(FoundPassages found, int most) => First(found, SearchSort.Newest, most);

    private IEnumerable<long> First(FoundPassages found, SearchSort sort, long most)
    {
        if (sort == SearchSort.Oldest)
            return Order.First(found.Rows, most, Comparer<long>.Default);
        if (sort == SearchSort.Newest || query.Root is null or NotNode || found.Count < 2)
            return Order.First(found.Rows, most, NewestFirst);

        return Order.First(Matches(found), most, BestFirst).Select(match => match.Row);
    }

    private IEnumerable<Match> Matches(FoundPassages found)
    {
        var scores = Scores(found.Documents);
        var asTyped = AsTyped(found.Documents);
        for (var i = 0; i < found.Count; i++)
            yield return new Match(found.Rows[i], scores[i] * (ArticleKey.PassageOfRow(found.Rows[i]) == 0 ? HeadlineWeight : 1), asTyped[i]);
    }

    /// <summary>The rank of each document.</summary>
    private float[] Scores(List<long> documents)
    {
        var scores = new float[documents.Count];
        foreach (var question in Planner.Plan(query).Queries)
        {
            var at = 0;
            foreach (var (document, score) in session.Ranked(question))
            {
                at = Find(documents, at, document);
                if (at < documents.Count && documents[at] == document)
                    scores[at] = Math.Max(scores[at], score);
            }
        }

        return scores;
    }

    /// <summary>Which of the documents have the words as they are typed.</summary>
    private bool[] AsTyped(List<long> documents)
    {
        var asTyped = new bool[documents.Count];
        foreach (var question in Planner.PlanAsTyped(query).Queries)
        {
            var at = 0;
            foreach (var document in session.Passages(question))
            {
                at = Find(documents, at, document);
                if (at < documents.Count && documents[at] == document)
                    asTyped[at] = true;
            }
        }

        return asTyped;
    }

    /// <summary>The place of the first document from there on that is not before another.</summary>
    private static int Find(List<long> documents, int from, long document)
    {
        while (from < documents.Count && documents[from] < document)
            from++;
        return from;
    }

    private readonly record struct Match(long Row, float Score, bool IsAsTyped);
}
