using System.Text.Json;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>Reads from one state of the database which articles print the same words.</summary>
internal sealed class FamilyReader(PreparedStatements statements)
{
    /// <summary>A paragraph in more articles than this is a publisher's fixed phrase and does not count towards a reprint.</summary>
    private const int FixedPhrase = 500;

    private const int MinShared = 2;

    private static readonly long FirstDated = ArticleKey.FirstOf(DateOnly.MinValue).Value;

    private const string Members = "SELECT ?1 AS wording UNION ALL SELECT other FROM alike WHERE wording = ?1";

    /// <summary>The number of articles that print some words or words like them; 0 if none does.</summary>
    public int Articles(WordingId id) =>
        Find(id) is { } wording
            ? (int)(statements.Value($"SELECT COUNT(DISTINCT p.key) FROM ({Members}) m JOIN printings p ON p.wording = m.wording", wording) as long? ?? 0)
            : 0;

    /// <summary>The first place that prints exactly these words; null if none does.</summary>
    public (ArticleKey Article, int Statement)? First(WordingId id)
    {
        if (Find(id) is not { } wording)
            return null;

        using var rows = statements.Rows(
            "SELECT key, statement FROM printings WHERE wording = ?1 ORDER BY key < ?2, key, statement LIMIT 1", wording, FirstDated);
        return rows.Read() ? (new ArticleKey(rows.GetInt64(0)), rows.GetInt32(1)) : null;
    }

    /// <summary>The places that print some words or words like them: dated articles first, earliest first.</summary>
    public IReadOnlyList<(ArticleKey Article, int Statement)> Printings(WordingId id, int limit) => Find(id) is { } wording
        ? statements.List(
            row => (new ArticleKey(row.GetInt64(0)), row.GetInt32(1)),
            $"SELECT p.key, p.statement FROM ({Members}) m JOIN printings p ON p.wording = m.wording ORDER BY p.key < ?2, p.key, p.statement LIMIT ?3",
            wording,
            FirstDated,
            limit)
        : [];

    /// <summary>The articles that share most of their own paragraphs or most of this article's, largest overlap first.</summary>
    public IReadOnlyList<(ArticleKey Article, int Shared)> Reprints(ArticleKey key, Article article)
    {
        var paragraphs = PrintedArticle.ParagraphsOf(article);
        return paragraphs.Count < MinShared ? [] : statements.List(
            row => (new ArticleKey(row.GetInt64(0)), row.GetInt32(1)),
            $"""
            SELECT p.key, COUNT(*) AS shared
            FROM json_each(?1) own JOIN paragraphs p ON p.words = own.value
            WHERE p.key <> ?2 AND (SELECT COUNT(*) FROM (SELECT 1 FROM paragraphs WHERE words = own.value LIMIT {FixedPhrase + 1})) <= {FixedPhrase}
            GROUP BY p.key HAVING shared >= {MinShared} AND shared * 2 >= MIN(?3, (SELECT passages FROM articles a WHERE a.key = p.key))
            ORDER BY shared DESC, p.key
            """,
            JsonSerializer.Serialize(paragraphs),
            key.Value,
            paragraphs.Count);
    }

    private long? Find(WordingId id) => statements.Value("SELECT wording FROM wordings WHERE id = ?1", id.Value) as long?;
}
