using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;

namespace ArticleArchive.Manticore;

/// <summary>A state of the archive that the cluster holds, as one of its shards says.</summary>
/// <param name="Number">Its rows are those added in it or earlier and not removed since.</param>
/// <param name="Shard">Which shard, from 1.</param>
/// <param name="Shards">How many there are.</param>
/// <param name="IsComplete">False while the state is being written.</param>
/// <param name="Catalog">The state of the catalog that it was made from, as <see cref="ArchiveSummary.DatabaseGeneration"/> names it.</param>
/// <param name="Content">What the archive holds in it, as <see cref="ArchiveSummary.Generation"/> names it.</param>
/// <param name="Languages">The languages of its articles other than English, as terms name them.</param>
internal sealed record ClusterState(long Number, int Shard, int Shards, bool IsComplete, string Catalog, string Content, IReadOnlyList<string> Languages)
{
    /// <summary>Asks for all states: a few rows of each shard.</summary>
    public const string Query = $"SELECT {ClusterTables.StateColumns} FROM {ClusterTables.States} ORDER BY id DESC LIMIT 0,4096 OPTION max_matches=4096";

    // Rows of two shards must not share a number, or they are taken for one row.
    private const int MostShards = 1024;

    /// <summary>The number of its row.</summary>
    private long Row => (Number * MostShards) + Shard;

    /// <summary>The states in an answer, the newest first; those of tables with another layout are left out.</summary>
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
        ResultRows.Number(row[0]) / MostShards,
        (int)ResultRows.Number(row[1]),
        (int)ResultRows.Number(row[2]),
        ResultRows.Number(row[4]) == 1,
        $"{row[5]}",
        $"{row[6]}",
        $"{row[7]}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
