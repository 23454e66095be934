namespace ArticleArchive.Catalog;

/// <summary>The appearance of a name in one article.</summary>
internal sealed record AppearanceRow(ArticleKey Key, string Name, string Roles, string Slug, int Part, string Article)
{
    public IReadOnlyList<string> EachRole { get; } = Roles.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The initials between first and last name: <c>h w</c> of <c>george h w bush</c>.</summary>
    public string Initials { get; } = string.Join(' ', Name.Split(' ').Skip(1).SkipLast(1).Where(word => word.Length == 1));

    public static List<AppearanceRow> Of(PreparedStatements statements, string name) => statements.List(
        row => new AppearanceRow(
            new ArticleKey(row.GetInt64(0)), name, row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetString(4)),
        """
        SELECT a.key, a.roles, a.slug, a.part, r.slug
        FROM appearances a JOIN articles r ON r.key = a.key WHERE a.folded = ?1 ORDER BY a.key
        """,
        name);
}
