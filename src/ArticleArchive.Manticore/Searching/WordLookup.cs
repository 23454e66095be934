using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Finds words of the archive similar to one that was typed, and the number of passages that now have each.</summary>
internal sealed class WordLookup(ClusterReader reader)
{
    /// <summary>The most words to compare with one.</summary>
    private const int MaxCompared = 20_000;

    /// <summary>The words, most frequent first.</summary>
    public async Task<IReadOnlyList<WordCount>> FindAsync(WordRequest request, CancellationToken cancellationToken)
    {
        if (request.Word.Length == 0)
            return [];
        if (request.Match == WordMatch.Form)
            return await FormsAsync(request.Word, cancellationToken).ConfigureAwait(false);

        var found = new List<WordCount>();
        foreach (var some in (await SimilarAsync(request, cancellationToken).ConfigureAwait(false)).Chunk(ClusterReader.MaxQuestions))
        {
            var counted = await reader.QueryAsync(
                [.. some.Select(word => RowQuestion.CountOf($"(@text {ClusterTerms.Word(word)})"))], cancellationToken).ConfigureAwait(false);
            found.AddRange(some.Zip(counted.Results, (word, rows) => new WordCount(word, rows.Count)).Where(word => word.Count > 0));
            if (found.Count >= request.Limit)
                break;
        }

        return [.. found.OrderByDescending(word => word.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(request.Limit)];
    }

    private async Task<IReadOnlyList<WordCount>> FormsAsync(string word, CancellationToken cancellationToken)
    {
        var state = await reader.StateAsync(cancellationToken).ConfigureAwait(false);
        var stems = state.Languages.Prepend(Stemmer.English).Select(language => ClusterTerms.Stem(word, language));
        var forms = MatchExpression.Any([ClusterTerms.Word(word), .. stems]);
        var counted = await reader.QueryAsync([RowQuestion.CountOf($"(@text {forms})")], cancellationToken).ConfigureAwait(false);
        return counted.Results[0].Count is > 0 and var count ? [new WordCount(word, count)] : [];
    }

    /// <summary>Candidates, most frequent first.</summary>
    private async Task<IReadOnlyList<string>> SimilarAsync(WordRequest request, CancellationToken cancellationToken)
    {
        var match = request.Match == WordMatch.Beginning
            ? ClusterTerms.Beginning(request.Word).Term
            : MatchExpression.Any(WordSpellings.ForQuery(request.Word, request.MaxEdits));
        var select = $"SELECT word, passages FROM {ClusterTables.Words} WHERE MATCH({SphinxQl.Text(match)})";
        var results = await reader.SendAsync(
            $"{select} ORDER BY passages DESC, id ASC LIMIT 0,{MaxCompared} OPTION max_matches={MaxCompared}, ranker=none",
            cancellationToken).ConfigureAwait(false);
        var words = results[0].Rows.Select(row => $"{row[0]}");
        return request.Match == WordMatch.Beginning
            ? [.. words.Where(word => word.StartsWith(request.Word, StringComparison.Ordinal))]
            : [.. words.Where(word => word != request.Word && EditDistance.Between(word, request.Word, request.MaxEdits) <= request.MaxEdits)];
    }
}
