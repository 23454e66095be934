namespace ArticleArchive.Catalog;

/// <summary>The single row that describes what the database holds.</summary>
internal static class StateRow
{
    public static ArchiveSummary Read(PreparedStatements statements)
    {
        using var row = statements.Rows("SELECT generation, changed, articles, passages, utterances, errors, warnings, database_generation, times FROM state");
        if (!row.Read())
            throw new ArchiveUnavailableException("The archive's database is not built yet.");

        return new ArchiveSummary
        {
            Generation = row.GetString(0),
            Changed = DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(1)),
            Articles = row.GetInt64(2),
            Passages = row.GetInt64(3),
            Utterances = row.GetInt64(4),
            Errors = row.GetInt64(5),
            Warnings = row.GetInt64(6),
            DatabaseGeneration = row.GetString(7),
            FileTimes = row.GetString(8),
        };
    }

    /// <summary>The versions of the rules that the database was made by; null when it was never finished.</summary>
    public static string? Versions(PreparedStatements statements) => statements.Value("SELECT versions FROM state") as string;

    /// <summary>The digest of everything that the generation is made from; empty in a database that was never finished.</summary>
    public static ContentDigest Contents(PreparedStatements statements) => ContentDigest.Parse(statements.Value("SELECT contents FROM state") as string);

    public static void Write(PreparedStatements statements, string versions, ArchiveSummary state, ContentDigest contents) => statements.Run(
        """
        INSERT OR REPLACE INTO state
            (one, versions, generation, changed, articles, passages, utterances, errors, warnings, database_generation, times, contents)
        VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """,
        versions,
        state.Generation,
        state.Changed.ToUnixTimeSeconds(),
        state.Articles,
        state.Passages,
        state.Utterances,
        state.Errors,
        state.Warnings,
        state.DatabaseGeneration,
        state.FileTimes,
        contents.ToString());
}
