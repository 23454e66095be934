using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Gives articles their keys: by date and time, and among those of one time in the order in which they came.</summary>
internal sealed class KeyRegister(PreparedStatements statements)
{
    /// <summary>The key for an article; <paramref name="former"/> where it has one that still suits its date.</summary>
    public ArticleKey Next(ArticleDate? date, ArticleKey? former)
    {
        var (first, end) = ArticleKey.RangeOf(date);
        if (former is { } key && key.Value >= first.Value && key.Value < end.Value)
            return key;

        var last = statements.Value("SELECT MAX(key) FROM articles WHERE key >= ?1 AND key < ?2", first.Value, end.Value) as long? ?? first.Value - 1;
        var next = new ArticleKey(last + 1);
        while (IsTaken(next))
            next = new ArticleKey(next.Value + 1);
        return next;
    }

    private bool IsTaken(ArticleKey key) => statements.Value("SELECT 1 FROM articles WHERE key = ?1", key.Value) is not null;
}
