namespace ArticleArchive.Catalog;

/// <summary>
/// Collects rows of two numbers for a table. Inserting hundreds of thousands in order, many with each statement, costs a fraction of inserting them one by one.
/// </summary>
/// <param name="statements">The connection.</param>
/// <param name="insert">The insert statement, up to the first row's values.</param>
internal sealed class SortedRows(PreparedStatements statements, string insert)
{
    private const int AtOnce = 250_000;
    private const int RowsPerStatement = 100;

    private readonly List<(long First, long Second)> _rows = [];

    public void Add(long first, long second)
    {
        _rows.Add((first, second));
        if (_rows.Count >= AtOnce)
            Write();
    }

    /// <summary>Writes the rows still waiting; until this is called the table is incomplete.</summary>
    public void Write()
    {
        _rows.Sort();
        foreach (var rows in _rows.Chunk(RowsPerStatement))
        {
            var values = string.Join(", ", Enumerable.Range(0, rows.Length).Select(row => $"(?{(2 * row) + 1}, ?{(2 * row) + 2})"));
            statements.Run($"{insert} {values}", [.. rows.SelectMany(row => new object?[] { row.First, row.Second })]);
        }

        _rows.Clear();
    }
}
