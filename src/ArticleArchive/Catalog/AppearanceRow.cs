namespace ArticleArchive.Catalog;

/// <summary>A speaker's name in one article.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="Name">The folded name.</param>
/// <param name="Roles">The folded roles printed with it, separated by <c>|</c>.</param>
/// <param name="SpeakerSlug">The slug of the speaker's page.</param>
/// <param name="Part">The part of that page; 0 when the page is not divided.</param>
/// <param name="ArticleSlug">The article's slug.</param>
internal sealed record AppearanceRow(ArticleKey Article, string Name, string Roles, string SpeakerSlug, int Part, string ArticleSlug)
{
    public IReadOnlyList<string> EachRole { get; } = Roles.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The initials between first and last name: <c>h w</c> of <c>george h w bush</c>.</summary>
    public string Initials { get; } = string.Join(' ', Name.Split(' ').Skip(1).SkipLast(1).Where(word => word.Length == 1));

    public static List<AppearanceRow> Read(PreparedStatements statements, string name) => statements.List(
        row => new AppearanceRow(
            new ArticleKey(row.GetInt64(0)), name, row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetString(4)),
        """
        SELECT a.key, a.roles, a.slug, a.part, r.slug
        FROM appearances a JOIN articles r ON r.key = a.key WHERE a.folded = ?1 ORDER BY a.key
        """,
        name);
}
