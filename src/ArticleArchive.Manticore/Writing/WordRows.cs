using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Searching;

namespace ArticleArchive.Manticore.Writing;

/// <summary>
/// Keeps the words of the archive, for suggestions. A word stays even when no passage has it any more, and its count never falls: before suggesting words, ask
/// how many passages have them.
/// </summary>
internal static class WordRows
{
    private const int WordsAtOnce = 1000;

    /// <summary>Adds to the counts of words.</summary>
    public static async Task WriteAsync(ShardWriter shard, IEnumerable<KeyValuePair<string, long>> words)
    {
        foreach (var some in words.Chunk(WordsAtOnce))
        {
            var numbers = some.Select(word => ClusterTerms.Digest(word.Key)).ToList();
            var select = $"SELECT id,passages FROM {ClusterTables.Words} WHERE id IN {SphinxQl.List(numbers)} LIMIT 0,{WordsAtOnce}";
            var held = await shard.Mirrors[0].QueryAsync(select, CancellationToken.None).ConfigureAwait(false);
            var known = held[0].Rows.ToDictionary(row => ResultRows.Number(row[0]), row => ResultRows.Number(row[1]));
            var rows = some.Zip(numbers, (word, number) => Row(number, known.GetValueOrDefault(number) + word.Value, word.Key));
            await shard.InsertAsync(ClusterTables.Words, ClusterTables.WordColumns, rows).ConfigureAwait(false);
        }
    }

    private static string Row(long number, long passages, string word) => FormattableString.Invariant(
        $"{number},{Math.Min(passages, uint.MaxValue)},{SphinxQl.Text(word)},'{string.Join(' ', WordSpellings.Indexed(word))}'");
}
