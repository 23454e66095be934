using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Orders what was found. Best match ranks the newest matches only: to rank a word that stands in every second passage takes a second for a million
/// passages. A passage with the words as typed goes before one with inflected forms, and a headline counts for more than a paragraph.
/// </summary>
internal sealed class Ranking(SearchSession session, Query query)
{
    /// <summary>How many of the newest matches are ranked.</summary>
    public const int Newest = 10_000;

    private const double HeadlineWeight = 1.5;

    /// <summary>The rows in the order of results, and how many were ranked where that is not all.</summary>
    public (IEnumerable<long> Rows, int? RankedWithin) Order(List<long> rows, SearchSort sort)
    {
        if (sort == SearchSort.Oldest)
            return (rows, null);
        if (sort == SearchSort.Newest || query.Root is null or NotNode || rows.Count < 2)
            return (RowOrder.Newest(rows), null);

        var older = Math.Max(0, rows.Count - Newest);
        var ranked = Rank(rows.GetRange(older, rows.Count - older));
        return (ranked.Concat(RowOrder.Newest(rows.GetRange(0, older))), older > 0 ? Newest : null);
    }

    private IEnumerable<long> Rank(List<long> rows)
    {
        var range = new RowRange(ArticleKey.OfRow(rows[0]).RowOf(0), long.MaxValue);
        var scores = Scores(range);
        var asTyped = AsTyped(range);
        return RowOrder.Newest(rows)
            .OrderByDescending(asTyped.Contains)
            .ThenByDescending(row => scores.GetValueOrDefault(row) * (IsHeadline(row) ? HeadlineWeight : 1));
    }

    private Dictionary<long, double> Scores(RowRange range)
    {
        var scores = new Dictionary<long, double>();
        foreach (var question in session.Plan(query).Queries)
        {
            foreach (var (row, score) in session.Reader.Ranked(question, range))
            {
                var passage = question.Table == SearchTables.Statements ? session.Map.PassageOf(row) : row;
                scores[passage] = Math.Max(score, scores.GetValueOrDefault(passage));
            }
        }

        return scores;
    }

    private HashSet<long> AsTyped(RowRange range) => [.. new Planner(word => [word]).Plan(query).Queries.SelectMany(question => session.Passages(question, [range]))];

    private static bool IsHeadline(long row) => ArticleKey.PassageOfRow(row) == 0;
}
