namespace ArticleArchive.Catalog;

/// <summary>
/// Decides, at the end of a change, which names are the same speaker: the names that the change touched, names that differ from them only by middle initials,
/// and names that <c>speakers.yml</c> ties to them. A name has one page, with a part for each person that the printed roles distinguish, unless the file says
/// otherwise.
/// </summary>
internal sealed class SpeakerMerge(PreparedStatements statements, SpeakerRegister register, SpeakerRulebook rules)
{
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleKey> _moved = [];
    private readonly Dictionary<string, (string Main, SpeakerRule? Rule)> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);

    /// <summary>Settles the speakers.</summary>
    /// <returns>The articles in which a speaker's slug changed.</returns>
    public IReadOnlyCollection<ArticleKey> Settle()
    {
        foreach (var name in register.Touched.Order(StringComparer.Ordinal))
        {
            if (!_settled.Contains(name))
                SettleNames(Tied(name));
        }

        foreach (var (slug, (main, rule)) in _given)
            SpeakerCard.Write(statements, slug, (main, rule));
        foreach (var (slug, names) in register.Left.GroupBy(left => left.Slug, left => left.Name).Select(left => (left.Key, left.ToList())))
        {
            if (statements.Value("SELECT 1 FROM appearances WHERE slug = ?1 LIMIT 1", slug) is null)
                Forget(slug, names);
        }

        return _moved;
    }

    /// <summary>Redirects addresses no longer in use to the only speaker with that name.</summary>
    public void RedirectFormer(IReadOnlyList<(string Slug, string Name)> former)
    {
        foreach (var (slug, name) in former.Where(pair => !_given.ContainsKey(pair.Slug)))
        {
            if (OnlyBearer(name) is { } now)
                statements.Run("INSERT OR IGNORE INTO speaker_redirects (former, slug) VALUES (?1, ?2)", slug, now);
        }
    }

    /// <summary>The slug of the only speaker with this name; null when there is none or more than one.</summary>
    private string? OnlyBearer(string name) =>
        statements.List(row => row.GetString(0), "SELECT DISTINCT slug FROM appearances WHERE folded = ?1 LIMIT 2", name) is [var only] ? only : null;

    private void SettleNames(HashSet<string> names)
    {
        _settled.UnionWith(names);
        var rows = names.Order(StringComparer.Ordinal).SelectMany(name => AppearanceRow.Read(statements, name)).ToList();
        var ruled = rows.ToLookup(row => rules.RuleFor(row.Name, row.EachRole, row.ArticleSlug));
        foreach (var rule in ruled.Where(page => page.Key is not null).OrderBy(page => page.Key?.Name, StringComparer.Ordinal))
            Give(Free(SpeakerName.Fold(rule.Key?.Name ?? ""), rule.Key), [[.. rule]]);

        foreach (var (main, people) in Unruled([.. ruled[null]]))
            Give(Free(main, null), people);
    }

    /// <summary>The pages of the names without a rule, with the people on each.</summary>
    private static IEnumerable<(string Main, List<List<AppearanceRow>> People)> Unruled(List<AppearanceRow> rows)
    {
        foreach (var stem in rows.GroupBy(row => SpeakerName.Stem(row.Name), StringComparer.Ordinal))
        {
            var oneOrNone = stem.Select(row => row.Initials).Where(initials => initials.Length > 0).Distinct(StringComparer.Ordinal).Count() < 2;
            foreach (var page in stem.GroupBy(row => oneOrNone ? stem.Key : row.Name, StringComparer.Ordinal).OrderBy(page => page.Key, StringComparer.Ordinal))
                yield return (page.Key, People([.. page]));
        }
    }

    private static List<List<AppearanceRow>> People(List<AppearanceRow> rows)
    {
        var distinct = rows.GroupBy(row => (row.Name, row.Roles))
            .Select(same => new SpeakerAppearance(same.Key.Name, same.Key.Roles, same.Select(row => row.Article).MinBy(Age)))
            .ToList();
        return
        [
            .. SpeakerGrouping.Group(distinct).Select(person =>
            {
                var forms = person.Select(appearance => (appearance.Name, appearance.Roles)).ToHashSet();
                return rows.Where(row => forms.Contains((row.Name, row.Roles))).ToList();
            }),
        ];
    }

    private static long Age(ArticleKey key) => SpeakerGrouping.Date(new SpeakerAppearance("", "", key));

    private void Give(string slug, List<List<AppearanceRow>> people)
    {
        for (var person = 0; person < people.Count; person++)
        {
            var part = people.Count == 1 ? 0 : person + 1;
            foreach (var row in people[person].Where(row => row.SpeakerSlug != slug || row.Part != part))
                Move(row, slug, part);
        }
    }

    /// <summary>The name, the names that differ from it only by middle initials, and all names that the rules tie to them.</summary>
    private HashSet<string> Tied(string name)
    {
        var tied = new HashSet<string>(StringComparer.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            if (!tied.Add(next))
                continue;

            var stem = SpeakerName.Stem(next);
            var sameStem = stems.Add(stem) ? statements.List(row => row.GetString(0), "SELECT DISTINCT folded FROM appearances WHERE stem = ?1", stem) : [];
            foreach (var near in rules.TiedTo(next).Append(stem).Concat(sameStem))
                open.Enqueue(near);
        }

        return tied;
    }

    /// <summary>The slug made from the name, numbered when another page has it.</summary>
    private string Free(string main, SpeakerRule? rule)
    {
        var slug = SpeakerName.Slug(main);
        for (var n = 2; _given.ContainsKey(slug); n++)
            slug = $"{SpeakerName.Slug(main)}-{n}";

        _given.Add(slug, (main, rule));
        return slug;
    }

    private void Move(AppearanceRow row, string slug, int part)
    {
        statements.Run("UPDATE appearances SET slug = ?3, part = ?4 WHERE key = ?1 AND folded = ?2", row.Article.Value, row.Name, slug, part);
        if (row.SpeakerSlug == slug)
            return;

        _moved.Add(row.Article);
        register.Left.Add((row.SpeakerSlug, row.Name));
        _redirects[row.SpeakerSlug] = slug;
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
