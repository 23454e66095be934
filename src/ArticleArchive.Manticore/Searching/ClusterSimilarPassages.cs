using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Finds the passages that share the most and the rarest of some phrases. The cluster ranks by words, then its best matches are searched for the phrases
/// themselves.
/// </summary>
internal sealed class ClusterSimilarPassages(ClusterReader reader)
{
    /// <summary>How many times more passages are examined than requested.</summary>
    private const int Wider = 4;

    /// <summary>The passages, most similar first.</summary>
    public async Task<IReadOnlyList<PassagePlace>> FindAsync(IReadOnlyList<PhraseNode> phrases, int limit, CancellationToken cancellationToken)
    {
        var state = await reader.StateAsync(cancellationToken).ConfigureAwait(false);
        var translator = new MatchTranslator(MatchField.Text, state.Languages, isRanked: false);
        var distinct = phrases.DistinctBy(phrase => string.Join(' ', phrase.Words)).ToList();
        var question = new RowQuestion
        {
            Columns = FoundRow.Columns,
            Match = MatchExpression.Any(distinct.Select(phrase => translator.Translate(phrase).Text)),
            OrderBy = "score DESC, article DESC, place ASC",
            Take = limit * Wider,
            IsRanked = true,
        };
        var answer = await reader.QueryAsync([question], cancellationToken).ConfigureAwait(false);
        var rows = answer.Results[0].Rows.Select(FoundRow.Read).ToList();
        var places = await reader.PlacesAsync(rows, cancellationToken).ConfigureAwait(false);
        var held = rows.Where(row => places.ContainsKey(row.Place)).ToList();
        var texts = reader.Catalog.Passages([.. held.Select(row => places[row.Place])]);
        var worths = await WorthsAsync(distinct, translator, cancellationToken).ConfigureAwait(false);
        return
        [
            .. held.Zip(texts, (row, text) => (Row: row, Score: Score(text.Passage.Text, worths))).Where(found => found.Score > 0)
                .OrderByDescending(found => found.Score).ThenByDescending(found => found.Row.Article).ThenBy(found => found.Row.Place)
                .Take(limit)
                .Select(found => places[found.Row.Place]),
        ];
    }

    /// <summary>A phrase is worth less the more passages have it.</summary>
    private async Task<IReadOnlyList<(PhraseNode Phrase, double Worth)>> WorthsAsync(
        IReadOnlyList<PhraseNode> phrases, MatchTranslator translator, CancellationToken cancellationToken)
    {
        var worths = new List<(PhraseNode, double)>();
        foreach (var some in phrases.Chunk(ClusterReader.MaxQuestions))
        {
            var questions = some.Select(phrase => RowQuestion.CountOf(translator.Translate(phrase).Text));
            var counted = await reader.QueryAsync([.. questions], cancellationToken).ConfigureAwait(false);
            worths.AddRange(some.Zip(counted.Results, (phrase, rows) => (phrase, 1 / Math.Log2(rows.Count + 2.0))));
        }

        return worths;
    }

    private static double Score(string text, IReadOnlyList<(PhraseNode Phrase, double Worth)> phrases)
    {
        var found = new PhraseMatcher(text);
        return phrases.Where(phrase => found.Has(phrase.Phrase)).Sum(phrase => phrase.Worth);
    }
}
