using System.Text;
using System.Text.Json;
using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads articles and passages from one state of the database.</summary>
internal sealed class ArticleReader(Statements statements)
{
    private const string PassageColumns = "row, id, number, kind, level, text, html, lead";

    public ArticleKey? Key(ArticleSlug slug) =>
        statements.Value("SELECT key FROM articles WHERE slug = ?1", slug.Value) is long key ? new ArticleKey(key) : null;

    public ArticleSummary? Card(ArticleKey key) => First("SELECT card FROM articles WHERE key = ?1", key);

    public ArticleSummary? Older(ArticleKey key) => First("SELECT card FROM articles WHERE key < ?1 ORDER BY key DESC LIMIT 1", key);

    public ArticleSummary? Newer(ArticleKey key) => First("SELECT card FROM articles WHERE key > ?1 ORDER BY key LIMIT 1", key);

    /// <summary>An article without its neighbours; null when there is none of that key.</summary>
    public StoredArticle? Article(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT a.card, b.details, b.file FROM articles a JOIN bodies b ON b.key = a.key WHERE a.key = ?1", key.Value);
        if (!rows.Read())
            return null;

        var (card, details, text) = (ReadCard(rows), JsonSerializer.Deserialize(rows.GetString(1), CatalogJson.Plain.ArticleDetails), Text(rows, 2));
        if (details is null)
            return null;

        var utterances = Utterances(key);
        var article = details.Join(card, text, (Passages(key), [.. utterances.Select(stored => stored.Utterance)]));
        return new StoredArticle { Article = article, Utterances = utterances };
    }

    /// <summary>One passage with the statements that touch it; null when it is gone.</summary>
    public CatalogPassage? Passage(ArticleKey key, int index)
    {
        if (Card(key) is not { } card)
            return null;

        using var rows = statements.Rows($"SELECT {PassageColumns} FROM passages WHERE row = ?1", key.RowOf(index));
        if (!rows.Read())
            return null;

        return new CatalogPassage { Key = key, Index = index, Article = card, Passage = ReadPassage(rows), Utterances = Touching(key, index) };
    }

    /// <summary>The text of one passage; empty when it is gone.</summary>
    public string Text(ArticleKey key, int index) => statements.Value("SELECT text FROM passages WHERE row = ?1", key.RowOf(index)) as string ?? "";

    public static ArticleSummary ReadCard(SqliteDataReader row) =>
        JsonSerializer.Deserialize(row.GetString(0), CatalogJson.Plain.ArticleSummary) ?? throw new JsonException("An article's card is null.");

    private List<Passage> Passages(ArticleKey key) => statements.List(
        ReadPassage,
        $"SELECT {PassageColumns} FROM passages WHERE row BETWEEN ?1 AND ?2 ORDER BY row",
        key.RowOf(0),
        key.RowOf(ArticleKey.MaxPassages - 1));

    private List<StoredUtterance> Utterances(ArticleKey key) =>
        statements.List(UtteranceRow.Read, $"{UtteranceRow.Select} WHERE u.key = ?1 ORDER BY u.position", key.Value);

    private List<StoredUtterance> Touching(ArticleKey key, int index)
    {
        var near = statements.List(
            UtteranceRow.Read, $"{UtteranceRow.Select} WHERE u.key = ?1 AND u.first <= ?2 AND u.last >= ?2 ORDER BY u.position", key.Value, index);
        near.RemoveAll(stored => stored.Utterance.Quotations.All(quotation => quotation.Place.Passage != index));
        return near;
    }

    private ArticleSummary? First(string sql, ArticleKey key)
    {
        using var rows = statements.Rows(sql, key.Value);
        return rows.Read() ? ReadCard(rows) : null;
    }

    private static Passage ReadPassage(SqliteDataReader row)
    {
        var text = row.GetString(5);
        return new Passage
        {
            Id = PassageId.TryParse(row.GetString(1), out var id) ? id : default,
            Number = row.IsDBNull(2) ? null : row.GetInt32(2),
            Kind = (PassageKind)row.GetInt32(3),
            Level = row.GetInt32(4),
            Text = text,
            Html = row.IsDBNull(6) ? text : row.GetString(6),
            Lead = row.GetString(7),
        };
    }

    /// <summary>The bytes of a stored file are kept as bytes: SQLite ends a text at a zero.</summary>
    private static string Text(SqliteDataReader row, int column) => Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(column));
}
