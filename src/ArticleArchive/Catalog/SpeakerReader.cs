using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads speakers from one state of the database.</summary>
internal sealed class SpeakerReader(PreparedStatements statements)
{
    /// <summary>SQLite compares UTF-8, so everything that begins with a name sorts before the name followed by the last code point.</summary>
    private const string AfterAllLetters = "\U0010FFFF";

    /// <summary>Reports under names that only this speaker has, and reports in articles that also quote this speaker.</summary>
    private const string ReportsOf = """
        SELECT r.folded, r.key, r.statements
        FROM (SELECT DISTINCT folded FROM appearances WHERE slug = ?1) n JOIN reports r ON r.folded = n.folded
        WHERE (SELECT COUNT(*) FROM speaker_names o WHERE o.folded = n.folded) = 1
        UNION
        SELECT r.folded, r.key, r.statements
        FROM appearances a JOIN reports r ON r.folded = a.folded AND r.key = a.key
        WHERE a.slug = ?1
        """;

    public List<SpeakerSummary> All() => statements.List(ReadCard, "SELECT card FROM speakers ORDER BY sort, slug");

    public SpeakerSummary? Find(string slug)
    {
        using var rows = statements.Rows("SELECT card FROM speakers WHERE slug = ?1", slug);
        return rows.Read() ? ReadCard(rows) : null;
    }

    public string? Former(string slug) =>
        statements.Value("SELECT r.slug FROM speaker_redirects r JOIN speakers s ON s.slug = r.slug WHERE r.former = ?1", slug) as string;

    public List<string> Called(string name) =>
        statements.List(row => row.GetString(0), "SELECT slug FROM speaker_names WHERE folded = ?1 ORDER BY slug", SpeakerName.Fold(name));

    /// <summary>The slug of the only speaker with this full name; null when nobody who is quoted has it, or more than one.</summary>
    public string? OnlyBearer(string folded) =>
        statements.List(row => row.GetString(0), "SELECT slug FROM speaker_names WHERE folded = ?1 LIMIT 2", folded) is [var only] ? only : null;

    /// <summary>Speakers with a name that contains these letters at the start of a word, most statements first.</summary>
    public List<SpeakerSummary> Beginning(string folded, int limit) => statements.List(
        ReadCard,
        """
        SELECT s.card FROM (
            SELECT slug, MAX(utterances) AS utterances FROM speaker_beginnings WHERE folded >= ?1 AND folded < ?2
            GROUP BY slug ORDER BY utterances DESC, slug LIMIT ?3) b
        JOIN speakers s ON s.slug = b.slug ORDER BY b.utterances DESC, b.slug
        """,
        folded,
        folded + AfterAllLetters,
        limit);

    /// <summary>Keys of the articles with a statement by a speaker, part by part, oldest first in each.</summary>
    public List<ArticleKey> Articles(string slug, (int Page, int Size) wanted) => statements.List(
        row => new ArticleKey(row.GetInt64(0)),
        "SELECT key FROM appearances WHERE slug = ?1 GROUP BY key ORDER BY MIN(part), key LIMIT ?2 OFFSET ?3",
        slug,
        wanted.Size,
        (wanted.Page - 1L) * wanted.Size);

    /// <summary>
    /// Keys of the articles with a reported statement by a speaker, oldest first. When several speakers have the name, only articles that also quote this one
    /// count.
    /// </summary>
    public List<ArticleKey> Reports(string slug, (int Page, int Size) wanted) => statements.List(
        row => new ArticleKey(row.GetInt64(0)),
        $"SELECT DISTINCT key FROM ({ReportsOf}) ORDER BY key LIMIT ?2 OFFSET ?3",
        slug,
        wanted.Size,
        (wanted.Page - 1L) * wanted.Size);

    /// <summary>The number of a speaker's reported statements.</summary>
    public long CountReports(string slug) => statements.Value($"SELECT COALESCE(SUM(statements), 0) FROM ({ReportsOf})", slug) as long? ?? 0;

    private static SpeakerSummary ReadCard(SqliteDataReader row) =>
        JsonSerializer.Deserialize(row.GetString(0), CatalogJson.Plain.SpeakerSummary) ?? throw new JsonException("A speaker's card is null.");
}
