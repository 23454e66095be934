using ArticleArchive.Manticore.Client;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Manticore.Searching;

/// <summary>A query for rows of passages.</summary>
internal sealed record RowQuestion
{
    /// <summary>The most groups that are distinguished.</summary>
    public const int MaxGroups = 20_000;

    /// <summary>The columns requested for each row or group, separated by commas.</summary>
    public required string Columns { get; init; }

    /// <summary>The words, as the text for <c>MATCH</c>.</summary>
    public required string Match { get; init; }

    /// <summary>The days that pass the filters on dates; at least one range.</summary>
    public IReadOnlyList<DayRange> Days { get; init; } = [];

    /// <summary>The kind of rows: <see cref="ClusterTables.PassageKind"/> or <see cref="ClusterTables.SpeakerKind"/>.</summary>
    public int Kind { get; init; } = ClusterTables.PassageKind;

    /// <summary>Another condition; empty for none.</summary>
    public string Where { get; init; } = "";

    /// <summary>The columns to group by; empty for none.</summary>
    public string GroupBy { get; init; } = "";

    /// <summary>A total order; empty for any.</summary>
    public string OrderBy { get; init; } = "";

    /// <summary>The number of rows to skip.</summary>
    public int Skip { get; init; }

    /// <summary>The number of rows to return after them.</summary>
    public int Take { get; init; } = MaxGroups;

    /// <summary>Whether rows are given a weight.</summary>
    public bool IsRanked { get; init; }

    /// <summary>
    /// A word as typed counts for more than its other forms and a rare word for more than a common one; a headline and a short passage count for more too. If
    /// several shards answer, each decides for itself how rare a word is.
    /// </summary>
    private const string Ranker = "expr('1000000*sum((word_count+2*sum_idf)*user_weight)*if(flags&1,3,2)/(1+size/40)/2')";

    /// <summary>Only the number of its rows: <see cref="ResultRows.Count"/>.</summary>
    public RowQuestion Counting => this with { Columns = "COUNT(*) AS counted, kind", GroupBy = "", OrderBy = "", Take = 1 };

    /// <summary>The number of passages that match.</summary>
    public static RowQuestion CountOf(string match) => new RowQuestion { Columns = "", Match = match }.Counting;

    /// <summary>The statement that queries one state.</summary>
    /// <param name="state">The number of the state.</param>
    /// <param name="most">The most rows that can answer: a server reserves memory for as many as it is asked for.</param>
    public string Write(long state, long most)
    {
        var take = Math.Clamp(most - Skip, 1, Take);
        var split = Days.Count > 1 ? $", ({string.Join(" OR ", Days.Select(range => $"({Within(range)})"))}) AS is_within" : "";
        string[] conditions =
        [
            $"MATCH({SphinxQl.Text(Match)})",
            FormattableString.Invariant($"kind={Kind} AND born<={state} AND died>{state}"),
            .. split.Length > 0 ? ["is_within=1"] : Days is [{ IsEverything: false } range] ? [Within(range)] : (string[])[],
            .. Where.Length > 0 ? (string[])[Where] : [],
        ];
        var group = GroupBy.Length > 0 ? $" GROUP BY {GroupBy}" : "";
        var order = OrderBy.Length > 0 ? $" ORDER BY {OrderBy}" : "";
        var rank = IsRanked ? $"ranker={Ranker}, idf='plain', field_weights=(filter=0,signs=0)" : "ranker=none";
        var where = string.Join(" AND ", conditions);
        var limit = FormattableString.Invariant($"LIMIT {Skip},{take} OPTION max_matches={Skip + take}, {rank}");
        return $"SELECT {Columns}{split} FROM {ClusterTables.Passages} WHERE {where}{group}{order} {limit}";
    }

    private static string Within(DayRange range) => FormattableString.Invariant($"first_day>={Math.Max(range.First, 0)} AND first_day<{range.End}");
}
