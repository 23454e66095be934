using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Finds words of the archive similar to one that was typed, and the number of passages that now have each.</summary>
internal sealed class WordLookup(ClusterReader reader)
{
    private const int ShortWord = 4;
    private const int MostEdits = 2;

    /// <summary>The most words to compare with one.</summary>
    private const int MostLookedAt = 20_000;

    /// <summary>The words, most frequent first.</summary>
    public async Task<IReadOnlyList<WordCount>> FindAsync(WordRequest request, CancellationToken cancellationToken)
    {
        if (request.Word.Length == 0)
            return [];
        if (request.Match == WordMatch.Form)
            return await FormsAsync(request.Word, cancellationToken).ConfigureAwait(false);

        var found = new List<WordCount>();
        foreach (var some in (await AlikeAsync(request, cancellationToken).ConfigureAwait(false)).Chunk(ClusterReader.MostQuestions))
        {
            var counted = await reader.QueryAsync(
                [.. some.Select(word => Count($"(@text {ClusterTerms.Word(word)})"))], cancellationToken).ConfigureAwait(false);
            found.AddRange(some.Zip(counted.Results, (word, rows) => new WordCount(word, CountOf(rows))).Where(word => word.Count > 0));
            if (found.Count >= request.Most)
                break;
        }

        return [.. found.OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(request.Most)];
    }

    private async Task<IReadOnlyList<WordCount>> FormsAsync(string word, CancellationToken cancellationToken)
    {
        var state = await reader.StateAsync(cancellationToken).ConfigureAwait(false);
        var stems = state.Languages.Prepend(Stemmer.English).Select(language => ClusterTerms.Stem(word, language));
        var forms = MatchExpression.Any([ClusterTerms.Word(word), .. stems]);
        var counted = await reader.QueryAsync([Count($"(@text {forms})")], cancellationToken).ConfigureAwait(false);
        return CountOf(counted.Results[0]) is > 0 and var count ? [new WordCount(word, count)] : [];
    }

    /// <summary>Candidates, most frequent first.</summary>
    private async Task<IReadOnlyList<string>> AlikeAsync(WordRequest request, CancellationToken cancellationToken)
    {
        var edits = request.Word.Length <= ShortWord ? 1 : MostEdits;
        var match = request.Match == WordMatch.Beginning
            ? ClusterTerms.Beginning(request.Word).Term
            : MatchExpression.Any(WordSpellings.ForQuery(request.Word, edits));
        var select = $"SELECT word, passages FROM {ClusterTables.Words} WHERE MATCH({SphinxQl.Text(match)})";
        var results = await reader.SendAsync(
            $"{select} ORDER BY passages DESC, id ASC LIMIT 0,{MostLookedAt} OPTION max_matches={MostLookedAt}, ranker=none",
            cancellationToken).ConfigureAwait(false);
        var words = results[0].Rows.Select(row => $"{row[0]}");
        return request.Match == WordMatch.Beginning
            ? [.. words.Where(word => word.StartsWith(request.Word, StringComparison.Ordinal))]
            : [.. words.Where(word => word != request.Word && WordSpellings.Distance(word, request.Word, edits) <= edits)];
    }

    private static RowQuestion Count(string match) => new() { Columns = "COUNT(*) AS counted, kind", Match = match, Take = 1 };

    private static long CountOf(ResultRows rows) => rows.Rows.Sum(row => ResultRows.Number(row[0]));
}
