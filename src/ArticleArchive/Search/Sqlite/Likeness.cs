using System.Runtime.InteropServices;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Finds the passages that share the most with some phrases. Each phrase is looked up once; FTS5's own rank looks it up twice.</summary>
internal sealed class Likeness(SearchSession session)
{
    private static readonly RowRange[] Everywhere = [new(long.MinValue, long.MaxValue)];

    /// <summary>The rows with at least one of the phrases, most alike first. A phrase counts for less the more passages have it.</summary>
    public IEnumerable<long> Of(IReadOnlyList<PhraseNode> phrases)
    {
        var scores = new Dictionary<long, double>();
        foreach (var match in phrases.Select(phrase => Fts.Phrase(phrase.Words.OfType<string>())).Distinct(StringComparer.Ordinal))
        {
            var rows = session.Rows(new RowQuery(SearchTables.Passages, match, IsExact: true), Everywhere);
            var worth = 1 / Math.Log2(rows.Count + 2);
            foreach (var row in rows)
                CollectionsMarshal.GetValueRefOrAddDefault(scores, row, out _) += worth;
        }

        return scores.OrderByDescending(row => row.Value).ThenByDescending(row => row.Key).Select(row => row.Key);
    }
}
