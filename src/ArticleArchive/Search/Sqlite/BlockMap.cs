using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The blocks of one state of the index, in memory: about 150 bytes an article. What a later state has in common with it is not read again.</summary>
internal sealed class BlockMap
{
    private readonly ConcurrentDictionary<int, (string Mark, string Value)> _labels = new();
    private readonly ConcurrentDictionary<int, string> _speakers = new();

    private BlockMap(SearchState state, Block[] blocks) => (State, Blocks) = (state, blocks);

    /// <summary>The state.</summary>
    public SearchState State { get; }

    /// <summary>The blocks by their numbers.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Reads the state that <paramref name="statements"/> read.</summary>
    /// <param name="statements">The connection's statements.</param>
    /// <param name="state">That state.</param>
    /// <param name="known">A map of the same or another state; null for none.</param>
    public static BlockMap Read(Statements statements, SearchState state, BlockMap? known)
    {
        var before = known is not null && known.State.Build == state.Build && known.State.Change <= state.Change ? known : null;
        var blocks = before?.Blocks.ToList() ?? [];
        using var rows = new RawStatement(statements.Connection, "SELECT block, data FROM search_blocks WHERE changed > ?1 ORDER BY block");
        rows.Bind(1, before?.State.Change ?? -1L);
        while (rows.Step())
        {
            var (number, block) = ((int)rows.Number(0), new Block(Seal.Open(rows.Bytes(1))));
            if (number < blocks.Count)
                blocks[number] = block;
            else if (number == blocks.Count)
                blocks.Add(block);
            else
                throw new InvalidDataException("The search index lacks a block.");
        }

        return new BlockMap(state, [.. blocks]);
    }

    /// <summary>The mark of a label, and its value as readers see it.</summary>
    public (string Mark, string Value) LabelOf(int number, Func<int, (string Mark, string Value)> read) => _labels.GetOrAdd(number, read);

    /// <summary>The name of a speaker.</summary>
    public string SpeakerOf(int number, Func<int, string> read) => _speakers.GetOrAdd(number, read);
}
