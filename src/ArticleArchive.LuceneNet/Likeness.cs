using System.Runtime.InteropServices;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Finds the passages that share the most with some phrases.</summary>
internal sealed class Likeness(SearchSession session)
{
    /// <summary>The rows with at least one of the phrases, most alike first. A phrase counts for less the more passages have it.</summary>
    public IEnumerable<long> Of(IReadOnlyList<PhraseNode> phrases)
    {
        var scores = new Dictionary<long, double>();
        foreach (var phrase in phrases.DistinctBy(phrase => string.Join(' ', phrase.Words)))
        {
            var documents = session.Find(new Query { Typed = "", Reading = "", Root = phrase });
            var worth = 1 / Math.Log2(documents.Count + 2);
            foreach (var document in documents)
                CollectionsMarshal.GetValueRefOrAddDefault(scores, document, out _) += worth;
        }

        var found = scores.Keys.Order().ToList();
        return session.Values.Rows(found).Zip(found, (row, document) => (Row: row, Score: scores[document]))
            .OrderByDescending(passage => passage.Score)
            .ThenByDescending(passage => ArticleKey.OfRow(passage.Row).Value)
            .ThenBy(passage => passage.Row)
            .Select(passage => passage.Row);
    }
}
