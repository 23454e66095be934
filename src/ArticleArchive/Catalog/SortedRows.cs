namespace ArticleArchive.Catalog;

/// <summary>Rows of two numbers on their way into a table. Put in by the hundred thousand, in order and many a statement, they cost a fraction of what they cost one by one.</summary>
/// <param name="statements">The connection.</param>
/// <param name="insert">The statement that puts rows in, as far as the first row's values.</param>
internal sealed class SortedRows(PreparedStatements statements, string insert)
{
    private const int AtOnce = 250_000;
    private const int RowsAStatement = 100;

    private readonly List<(long First, long Second)> _rows = [];

    public void Add(long first, long second)
    {
        _rows.Add((first, second));
        if (_rows.Count >= AtOnce)
            Write();
    }

    /// <summary>Writes what has not been written; before this is called the table lacks rows.</summary>
    public void Write()
    {
        _rows.Sort();
        foreach (var rows in _rows.Chunk(RowsAStatement))
        {
            var values = string.Join(", ", Enumerable.Range(0, rows.Length).Select(row => $"(?{(2 * row) + 1}, ?{(2 * row) + 2})"));
            statements.Run($"{insert} {values}", [.. rows.SelectMany(row => new object?[] { row.First, row.Second })]);
        }

        _rows.Clear();
    }
}
