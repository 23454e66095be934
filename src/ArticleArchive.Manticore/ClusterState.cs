using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore;

/// <summary>A state of the archive in the cluster, as one of its shards records it.</summary>
/// <param name="Number">Its number. Its rows are those added in this state or an earlier one and not removed since.</param>
/// <param name="Shard">The number of the shard, from 1.</param>
/// <param name="Shards">The number of shards.</param>
/// <param name="IsComplete">False while the state is being written.</param>
/// <param name="Catalog">The state of the catalog that it was made from: <see cref="ArchiveSummary.DatabaseGeneration"/>.</param>
/// <param name="Content">The content of the archive in that state: <see cref="ArchiveSummary.Generation"/>.</param>
/// <param name="Languages">The languages of its articles other than English, in the form used by terms.</param>
internal sealed record ClusterState(long Number, int Shard, int Shards, bool IsComplete, string Catalog, string Content, IReadOnlyList<string> Languages)
{
    /// <summary>Selects all states: a few rows from each shard.</summary>
    public const string Query = $"SELECT {ClusterTables.StateColumns} FROM {ClusterTables.States} ORDER BY id DESC LIMIT 0,4096 OPTION max_matches=4096";

    // If rows of two shards shared a number, they would count as one row.
    private const int MaxShards = 1024;

    private long Row => (Number * MaxShards) + Shard;

    /// <summary>The states in a result, newest first; those of tables with another layout are left out.</summary>
    public static IReadOnlyList<ClusterState> Read(ResultRows rows) =>
        [.. rows.Rows.Where(row => ResultRows.Number(row[3]) == ClusterTables.Layout).Select(Read)];

    /// <summary>The statement that writes or rewrites the state.</summary>
    public string Write()
    {
        string[] values =
        [
            FormattableString.Invariant($"{Row},{Shard},{Shards},{ClusterTables.Layout},{(IsComplete ? 1 : 0)}"),
            SphinxQl.Text(Catalog),
            SphinxQl.Text(Content),
            SphinxQl.Text(string.Join(' ', Languages)),
        ];
        return $"REPLACE INTO {ClusterTables.States} ({ClusterTables.StateColumns}) VALUES ({string.Join(',', values)})";
    }

    /// <summary>The statement that removes the state.</summary>
    public string Delete() => FormattableString.Invariant($"DELETE FROM {ClusterTables.States} WHERE id={Row}");

    private static ClusterState Read(object[] row) => new(
        ResultRows.Number(row[0]) / MaxShards,
        (int)ResultRows.Number(row[1]),
        (int)ResultRows.Number(row[2]),
        ResultRows.Number(row[4]) == 1,
        $"{row[5]}",
        $"{row[6]}",
        $"{row[7]}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
