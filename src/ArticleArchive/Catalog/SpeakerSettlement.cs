namespace ArticleArchive.Catalog;

/// <summary>Settles, at the end of a change, who is one speaker: of the names that the change touched and of those that front matter ties to them.</summary>
internal sealed class SpeakerSettlement(Statements statements, SpeakerRegister register)
{
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleKey> _moved = [];
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);

    /// <summary>Settles the speakers.</summary>
    /// <returns>The articles that have a speaker of another address name than before.</returns>
    public IReadOnlyCollection<ArticleKey> Settle()
    {
        foreach (var name in register.Touched.Order(StringComparer.Ordinal))
        {
            if (!_settled.Contains(name))
                SettleNames(Tied(name));
        }

        foreach (var (slug, main) in _given)
            SpeakerCard.Write(statements, slug, main);
        foreach (var (slug, names) in register.Left.GroupBy(left => left.Slug, left => left.Name).Select(left => (left.Key, left.ToList())))
        {
            if (statements.Value("SELECT 1 FROM appearances WHERE slug = ?1 LIMIT 1", slug) is null)
                Forget(slug, names);
        }

        return _moved;
    }

    /// <summary>Redirects addresses that are nobody's now, where the names that they stood for are one speaker's.</summary>
    public void Inherit(IReadOnlyList<(string Slug, string Name)> former)
    {
        foreach (var (slug, name) in former.Where(pair => !_given.ContainsKey(pair.Slug)))
        {
            if (OnlyBearer(name) is { } now)
                statements.Run("INSERT OR IGNORE INTO speaker_redirects (former, slug) VALUES (?1, ?2)", slug, now);
        }
    }

    /// <summary>The address name of the one speaker of a name; null when nobody, or more than one, bears it.</summary>
    private string? OnlyBearer(string name) =>
        statements.List(row => row.GetString(0), "SELECT DISTINCT slug FROM appearances WHERE folded = ?1 LIMIT 2", name) is [var only] ? only : null;

    private void SettleNames(HashSet<string> names)
    {
        _settled.UnionWith(names);
        var now = names.SelectMany(Appearances).ToList();
        var distinct = now.GroupBy(row => (row.Appearance.Name, row.Appearance.Roles))
            .Select(rows => rows.MinBy(row => SpeakerGrouping.Date(row.Appearance)).Appearance)
            .ToList();
        var main = names.Where(IsMain).DefaultIfEmpty(names.Min(StringComparer.Ordinal) ?? "").Min(StringComparer.Ordinal) ?? "";
        foreach (var person in SpeakerGrouping.Group(distinct))
        {
            var slug = Free(main);
            var forms = person.Select(appearance => (appearance.Name, appearance.Roles)).ToHashSet();
            foreach (var (appearance, former) in now.Where(row => row.Slug != slug && forms.Contains((row.Appearance.Name, row.Appearance.Roles))))
                Move(appearance, former, slug);
        }
    }

    /// <summary>The name and all that front matter ties to it. A single word ties nobody: it is a family's name.</summary>
    private HashSet<string> Tied(string name)
    {
        var tied = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (!tied.Add(next))
                continue;

            var near = statements.List(
                row => (Name: row.GetString(0), Alias: row.GetString(1)),
                "SELECT name, alias FROM speaker_links WHERE name = ?1 UNION SELECT name, alias FROM speaker_links WHERE alias = ?1",
                next);
            foreach (var link in near.Where(link => SpeakerName.IsFull(link.Alias)))
                open.Enqueue(link.Name == next ? link.Alias : link.Name);
        }

        return tied;
    }

    private List<(SpeakerAppearance Appearance, string Slug)> Appearances(string name) => statements.List(
        row => (new SpeakerAppearance(name, row.GetString(0), new ArticleKey(row.GetInt64(2))), row.GetString(1)),
        """
        SELECT roles, slug, COALESCE(MIN(CASE WHEN key >= ?2 THEN key END), MIN(key))
        FROM appearances WHERE folded = ?1 GROUP BY roles, slug
        """,
        name,
        ArticleKey.FirstOf(DateOnly.MinValue).Value);

    /// <summary>A name that front matter gives as the name, and never as an alias.</summary>
    private bool IsMain(string name) =>
        statements.Value("SELECT 1 FROM speaker_links WHERE name = ?1 AND NOT EXISTS (SELECT 1 FROM speaker_links WHERE alias = ?1) LIMIT 1", name) is not null;

    /// <summary>The name's own address name, numbered from the second person on.</summary>
    private string Free(string main)
    {
        var slug = SpeakerName.Slug(main);
        for (var n = 2; _given.ContainsKey(slug); n++)
            slug = $"{SpeakerName.Slug(main)}-{n}";

        _given.Add(slug, main);
        return slug;
    }

    private void Move(SpeakerAppearance appearance, string former, string slug)
    {
        _moved.UnionWith(statements.List(
            row => new ArticleKey(row.GetInt64(0)),
            "SELECT key FROM appearances WHERE folded = ?1 AND roles = ?2 AND slug = ?3",
            appearance.Name,
            appearance.Roles,
            former));
        statements.Run("UPDATE appearances SET slug = ?4 WHERE folded = ?1 AND roles = ?2 AND slug = ?3", appearance.Name, appearance.Roles, former, slug);
        register.Left.Add((former, appearance.Name));
        _redirects[former] = slug;
    }

    private void Forget(string slug, IReadOnlyList<string> names)
    {
        SpeakerCard.Remove(statements, slug);
        var now = _redirects.GetValueOrDefault(slug) ?? (names is [var name] ? OnlyBearer(name) : null);
        if (now is null)
            return;

        statements.Run("INSERT OR REPLACE INTO speaker_redirects (former, slug) VALUES (?1, ?2)", slug, now);
        statements.Run("UPDATE speaker_redirects SET slug = ?2 WHERE slug = ?1", slug, now);
    }
}
