using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>Reads from one state of the database which articles print the same words.</summary>
internal sealed class FamilyReader(PreparedStatements statements)
{
    /// <summary>A paragraph in more articles than this is a publisher's fixed phrase and does not count towards a reprint.</summary>
    private const int FixedPhrase = 500;

    private const int FewestShared = 2;

    private static readonly long FirstDated = ArticleKey.FirstOf(DateOnly.MinValue).Value;

    private const string Members = "SELECT ?1 AS wording UNION ALL SELECT other FROM alike WHERE wording = ?1";

    /// <summary>The number of articles that print some words or words like them; 0 if none does.</summary>
    public int Articles(WordingId id) =>
        Find(id) is { } wording
            ? (int)(statements.Value($"SELECT COUNT(DISTINCT p.key) FROM ({Members}) m JOIN printings p ON p.wording = m.wording", wording) as long? ?? 0)
            : 0;

    /// <summary>The other wordings that are alike.</summary>
    public IReadOnlyList<WordingId> Alike(WordingId id) => Find(id) is { } wording
        ? statements.List(
            row => new WordingId(row.GetInt64(0)),
            "SELECT w.id FROM alike a JOIN wordings w ON w.wording = a.other WHERE a.wording = ?1 ORDER BY w.id",
            wording)
        : [];

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
    public IReadOnlyList<(ArticleKey Article, int Statement)> Printings(WordingId id, int most) => Find(id) is { } wording
        ? statements.List(
            row => (new ArticleKey(row.GetInt64(0)), row.GetInt32(1)),
            $"SELECT p.key, p.statement FROM ({Members}) m JOIN printings p ON p.wording = m.wording ORDER BY p.key < ?2, p.key, p.statement LIMIT ?3",
            wording,
            FirstDated,
            most)
        : [];

    /// <summary>The articles that share most of their own paragraphs or most of this article's, largest overlap first.</summary>
    public IReadOnlyList<(ArticleKey Article, int Shared)> Reprints(ArticleKey key, Article article)
    {
        var paragraphs = PrintedArticle.ParagraphsOf(article);
        return
        [
            .. paragraphs.Select(With).Where(keys => keys.Count <= FixedPhrase).SelectMany(keys => keys).CountBy(other => other)
                .Where(other => other.Key != key && other.Value >= FewestShared && other.Value * 2 >= Math.Min(paragraphs.Count, Passages(other.Key)))
                .Select(other => (other.Key, other.Value))
                .OrderByDescending(other => other.Value)
                .ThenBy(other => other.Key.Value),
        ];
    }

    private List<ArticleKey> With(long paragraph) =>
        statements.List(row => new ArticleKey(row.GetInt64(0)), "SELECT key FROM paragraphs WHERE words = ?1 LIMIT ?2", paragraph, FixedPhrase + 1);

    private long Passages(ArticleKey key) => statements.Value("SELECT passages FROM articles WHERE key = ?1", key.Value) as long? ?? 0;

    private long? Find(WordingId id) => statements.Value("SELECT wording FROM wordings WHERE id = ?1", id.Value) as long?;
}
