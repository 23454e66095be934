using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Finds rows in one state of the archive.</summary>
internal sealed class SearchSession(SqliteConnection connection, ArchiveCatalog catalog, CancellationToken cancellation) : IDisposable
{
    private readonly RowReader _reader = new(connection, cancellation);
    private readonly TextCheck _check = new(catalog, cancellation);
    private readonly Planner _planner = new(word => WordForms.Of(connection, word));

    /// <summary>What facets count, of this state.</summary>
    public required MarksMap Map { get; init; }

    /// <summary>Runs questions.</summary>
    public RowReader Reader => _reader;

    /// <summary>How the query is answered.</summary>
    public SearchPlan Plan(Query query) => _planner.Plan(query);

    /// <summary>The passages that the query means.</summary>
    public List<long> Find(Query query)
    {
        var plan = Plan(query);
        var (sure, unsure) = (new List<long>(), new List<long>());
        foreach (var question in plan.Queries)
        {
            var passages = Passages(question, plan.Ranges);
            if (question.IsExact)
                sure = RowSet.Union(sure, passages);
            else
                unsure = RowSet.Union(unsure, passages);
        }

        if (plan.Shared is { } shared && Shared(shared.Speakers, plan.Ranges) is { Count: > 0 } several)
        {
            sure = RowSet.Without(sure, several);
            unsure = RowSet.Union(unsure, RowSet.Meet(several, Passages(shared.Words, plan.Ranges)));
        }

        return RowSet.Union(sure, _check.Keep(query, unsure));
    }

    /// <summary>How many passages the query means.</summary>
    public long Count(Query query)
    {
        var plan = Plan(query);

        // No passage is in the answer to two questions, unless its statements are asked for one by one.
        return plan.Queries.All(question => question.IsExact && question.Table != SearchTables.Statements)
            ? plan.Queries.Sum(question => plan.Ranges.Sum(range => _reader.Count(question, range)))
            : Find(query).Count;
    }

    /// <summary>The rows that a question finds in its own table.</summary>
    public List<long> Rows(RowQuery question, IReadOnlyList<RowRange> ranges)
    {
        var rows = new List<long>();
        foreach (var range in ranges.OrderBy(range => range.First))
            _reader.AddRows(question, range, rows);

        return rows;
    }

    /// <summary>What a filter on an id of <c>search_values</c> is to say.</summary>
    public string ValueOf(int id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value, mark FROM search_values WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            throw new InvalidDataException("The index counts a value that it does not have.");

        var value = reader.GetString(0);
        return Marks.IsSlug(reader.GetString(1)) && catalog.FindSpeaker(value) is { } speaker ? speaker.Name : value;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>The passages that a question finds.</summary>
    public List<long> Passages(RowQuery question, IReadOnlyList<RowRange> ranges) =>
        question.Table == SearchTables.Statements ? [.. StatementPassages(question, ranges).Distinct()] : Rows(question, ranges);

    /// <summary>The passages with two or more rows of statements that a question finds.</summary>
    private List<long> Shared(RowQuery question, IReadOnlyList<RowRange> ranges) =>
        [.. StatementPassages(question, ranges).GroupBy(passage => passage).Where(rows => rows.Skip(1).Any()).Select(rows => rows.Key)];

    /// <summary>Statements are numbered in the order of passages, so their passages rise too.</summary>
    private IEnumerable<long> StatementPassages(RowQuery question, IReadOnlyList<RowRange> ranges) => Rows(question, ranges).Select(Map.PassageOf);
}
