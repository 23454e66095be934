namespace ArticleArchive.Catalog;

/// <summary>
/// Gives articles their keys: by date and time, then in the order of their paths, so that every machine with the same files lists them in the same order.
/// Keys leave gaps for later articles; when a gap is full, the keys around it are spread.
/// </summary>
internal sealed class KeyRegister(PreparedStatements statements)
{
    private const long DefaultGap = 16;

    private static readonly string[] Tables = ["files", "histories", "updates", "labels", "aliases", "old_paths", "appearances", "reports", "speaker_links"];

    /// <summary>Whether an article with this date can keep its key.</summary>
    public static bool Suits(ArticleKey key, ArticleDate? date)
    {
        var (first, end) = ArticleKey.RangeOf(date);
        return key.Value >= first.Value && key.Value < end.Value;
    }

    /// <summary>The key for a new article. When a time has more articles than numbers, the last ones get numbers of the next time.</summary>
    public ArticleKey Next(ArticleDate? date, string path)
    {
        var (below, above, end) = Gap(date, path);
        var next = new ArticleKey(above < end ? below + Math.Max(1, (above - below) / 2) : below + Math.Clamp((end - below) / DefaultGap, 1, DefaultGap));
        while (IsTaken(next))
            next = new ArticleKey(next.Value + 1);
        return next;
    }

    /// <summary>The articles whose keys must change to make room for a new one, in an order in which each new key is free; almost always empty.</summary>
    public IReadOnlyList<(ArticleKey Old, ArticleKey New)> MakeRoom(ArticleDate? date, string path)
    {
        var (below, above, end) = Gap(date, path);
        if (above - below > 1)
            return [];

        var first = ArticleKey.RangeOf(date).First.Value;
        var keys = statements.List(row => row.GetInt64(0), "SELECT key FROM files WHERE key >= ?1 AND key < ?2 ORDER BY key", first, end);
        var place = keys.FindIndex(key => key > below) is var found and >= 0 ? found : keys.Count;
        for (var reach = 4; ; reach *= 2)
        {
            var (from, to) = (Math.Max(0, place - reach), Math.Min(keys.Count, place + reach));
            var floor = from == 0 ? first - 1 : keys[from - 1];
            var room = (to == keys.Count ? end : keys[to]) - floor - 1;
            var isAll = from == 0 && to == keys.Count;
            if (room > (isAll ? 1L : 2L) * (to - from))
                return Spread(keys[from..to], place - from, floor, room);
            if (isAll)
                return [];
        }
    }

    /// <summary>Writes the new key of an article into all its rows.</summary>
    public void Move(ArticleKey old, ArticleKey moved)
    {
        // An article that is set aside has its key as its slug.
        statements.Run(
            "UPDATE articles SET key = ?2, slug = CASE slug WHEN char(10) || ?1 THEN char(10) || ?2 ELSE slug END WHERE key = ?1",
            old.Value,
            moved.Value);
        foreach (var table in Tables)
            statements.Run($"UPDATE {table} SET key = ?2 WHERE key = ?1", old.Value, moved.Value);
    }

    private static List<(ArticleKey Old, ArticleKey New)> Spread(List<long> keys, int place, long floor, long room)
    {
        var moves = keys.Select(
            (key, i) => (Old: new ArticleKey(key), New: new ArticleKey(floor + 1 + (room * (i < place ? i : i + 1) / (keys.Count + 1))))).ToList();
        return
        [
            .. moves.Where(move => move.New.Value > move.Old.Value).OrderByDescending(move => move.Old.Value),
            .. moves.Where(move => move.New.Value < move.Old.Value),
        ];
    }

    /// <summary>The keys of the previous and the next article in the order of paths, or else the bounds of this time's keys, and the end of those.</summary>
    private (long Below, long Above, long End) Gap(ArticleDate? date, string path)
    {
        var (first, last) = ArticleKey.RangeOf(date);
        var below = statements.Value(
            "SELECT key FROM files WHERE key >= ?1 AND key < ?2 AND path < ?3 ORDER BY key DESC LIMIT 1", first.Value, last.Value, path) as long?
            ?? first.Value - 1;
        var above = statements.Value(
            "SELECT key FROM files WHERE key > ?1 AND key < ?2 AND path <> ?3 ORDER BY key LIMIT 1", below, last.Value, path) as long? ?? last.Value;
        return (below, above, last.Value);
    }

    private bool IsTaken(ArticleKey key) => statements.Value("SELECT 1 FROM articles WHERE key = ?1", key.Value) is not null;
}
