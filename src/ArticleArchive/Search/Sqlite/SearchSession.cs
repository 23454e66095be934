using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Searches one state of the archive.</summary>
internal sealed class SearchSession : IDisposable
{
    private readonly Statements _statements;
    private readonly PlaceTable _textTable;
    private readonly PlaceTable _saidTable;
    private readonly StoredWords _text;
    private readonly StoredWords _said;
    private readonly BlockMap _map;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(QueryNode? Root, bool IsSaid, bool IsInflected), IClause> _clauses = [];

    public SearchSession(Statements statements, BlockMap map, CancellationToken cancellation)
    {
        (_statements, _map, _cancellation) = (statements, map, cancellation);
        (_textTable, _saidTable) = (new PlaceTable(statements.Connection, SearchTables.Text), new PlaceTable(statements.Connection, SearchTables.Said));
        (_text, _said) = (new StoredWords(statements, _textTable, "passages"), new StoredWords(statements, _saidTable, "said"));
    }

    public BlockMap Map => _map;

    /// <summary>How to find the passages that a query means; null where there can be none. What it finds in a block is good until another scan of the session looks at one.</summary>
    public PassageScan? Scan(Query query) => Scan(query, isInflected: true);

    /// <summary>How to find those with the words as they are typed; null where there are no other forms of them.</summary>
    public PassageScan? ScanAsTyped(Query query) => ClauseWriter.Inflects(query.Root) ? Scan(query, isInflected: false) : null;

    /// <summary>The blocks, one by one, until told to stop.</summary>
    public IEnumerable<(int Number, Block Block)> Blocks()
    {
        for (var number = 0; number < _map.Blocks.Count; number++)
        {
            _cancellation.ThrowIfCancellationRequested();
            yield return (number, _map.Blocks[number]);
        }
    }

    /// <summary>All passages that a query means.</summary>
    public FoundPassages Find(Query query)
    {
        var found = new FoundPassages(_map.Blocks);
        if (Scan(query) is { } scan)
        {
            foreach (var (number, block) in Blocks())
                found.Add(number, scan.Find(number, block));
        }

        return found;
    }

    /// <summary>Scores for the passages of one block after another.</summary>
    public PassageScores Scores() => new(_map.State.Passages, _map.State.Words);

    public void Dispose()
    {
        _text.Dispose();
        _said.Dispose();
        _textTable.Dispose();
        _saidTable.Dispose();
    }

    /// <summary>Scans for one query in several voices share the clause, so that what follows what is worked out once a block.</summary>
    private IClause Clause(QueryNode? root, bool isSaid, bool isInflected)
    {
        if (!_clauses.TryGetValue((root, isSaid, isInflected), out var clause))
            _clauses.Add((root, isSaid, isInflected), clause = new ClauseWriter(isSaid ? _said : _text, isInflected).Write(root));
        return clause;
    }

    private PassageScan? Scan(Query query, bool isInflected)
    {
        _cancellation.ThrowIfCancellationRequested();
        var choices = new QueryChoices(_statements);
        var speakers = choices.Speakers(query);
        if (query.IsEmpty || (speakers.IsWanted && query.Voice == Voice.Narrative) || choices.Articles(query) is not { } articles)
            return null;

        var layer = new Layer(query.Voice, speakers);
        return new PassageScan(layer, Clause(query.Root, layer.IsSaid, isInflected), articles);
    }
}
