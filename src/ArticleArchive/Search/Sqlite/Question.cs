namespace ArticleArchive.Search.Sqlite;

/// <summary>Where to look for the words of a query.</summary>
internal sealed record Question
{
    /// <summary>The table of words.</summary>
    public required string Table { get; init; }

    /// <summary>Which words of its rows.</summary>
    public Stretch Stretch { get; init; }

    /// <summary>Marks of the kinds of rows where these words follow one another.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>Marks of the kinds of rows where these words stand in several stretches that no NEAR reaches over.</summary>
    public IReadOnlyList<string> Parted { get; init; } = [];

    /// <summary>What a row must hold besides; null for nothing.</summary>
    public string? And { get; init; }

    /// <summary>What a row must not hold; null for nothing.</summary>
    public string? Not { get; init; }

    /// <summary>True when other kinds of rows are in the table too.</summary>
    public bool IsNarrow { get; init; } = true;

    /// <summary>False when the words in the rows are more than are meant.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Finds rows of the kinds.</summary>
    public string Kind => Fts.Any(Whole.Concat(Parted).Select(Fts.Word)) ?? throw new InvalidOperationException("A question without kinds of rows.");

    /// <summary>The questions in which a row holds one stretch, and in which it holds several.</summary>
    public IEnumerable<Question> Split() => Parted.Count == 0 ? [this] : [this with { Parted = [], IsNarrow = true }, this with { Whole = [], IsNarrow = true }];
}
