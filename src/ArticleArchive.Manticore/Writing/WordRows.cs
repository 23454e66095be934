using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Searching;

namespace ArticleArchive.Manticore.Writing;

/// <summary>
/// Keeps the words of the archive, for suggestions. A word stays when no passage has it any more, and its count only rises: whoever suggests words asks how many passages have them.
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
            var rows = await shard.Mirrors[0].AskAsync($"SELECT id,passages FROM {ClusterTables.Words} WHERE id IN {SphinxQl.List(numbers)} LIMIT 0,{WordsAtOnce}", CancellationToken.None).ConfigureAwait(false);
            var known = rows[0].Rows.ToDictionary(row => ResultRows.Number(row[0]), row => ResultRows.Number(row[1]));
            await shard.InsertAsync(ClusterTables.Words, ClusterTables.WordColumns, some.Zip(numbers, (word, number) => FormattableString.Invariant(
                $"{number},{Math.Min(known.GetValueOrDefault(number) + word.Value, uint.MaxValue)},{SphinxQl.Text(word.Key)},'{string.Join(' ', WordSpellings.Indexed(word.Key))}'"))).ConfigureAwait(false);
        }
    }
}
