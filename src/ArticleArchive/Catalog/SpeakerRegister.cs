using System.Text.Json;

namespace ArticleArchive.Catalog;

/// <summary>Records who is quoted or reported in which article, by full name, and which names belong to one person according to front matter.</summary>
internal sealed class SpeakerRegister(PreparedStatements statements)
{
    /// <summary>Folded names whose appearances have changed.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    /// <summary>Slugs that may have lost their last appearance, each with the folded name it had there.</summary>
    public HashSet<(string Slug, string Name)> Left { get; } = [];

    /// <summary>Adds the speakers of an article.</summary>
    /// <returns>The slug of each statement's speaker; null where the name is missing or too short to recognise somebody by.</returns>
    public IReadOnlyList<string?> Enter(ArticleKey key, Article article)
    {
        var names = SpeakerNamesInArticle.From(article);
        var roles = article.Metadata.Speakers
            .DistinctBy(speaker => SpeakerName.Fold(speaker.Name))
            .ToDictionary(speaker => SpeakerName.Fold(speaker.Name), speaker => speaker.Role, StringComparer.Ordinal);
        var slugs = article.Utterances.Zip(names.Quoted)
            .Where(pair => pair.Second is not null)
            .GroupBy(pair => pair.Second ?? "", pair => pair.First.Attribution, StringComparer.Ordinal)
            .ToDictionary(
                person => person.Key,
                person => Appear(key, person.Key, [.. person.OfType<Attribution>()], roles.GetValueOrDefault(person.Key)),
                StringComparer.Ordinal);
        Link(key, SpeakerNamesInArticle.Known(article));
        foreach (var reported in names.Reported.OfType<string>().CountBy(name => name, StringComparer.Ordinal))
            statements.Run("INSERT INTO reports (folded, key, statements) VALUES (?1, ?2, ?3)", reported.Key, key.Value, reported.Value);
        return [.. names.Quoted.Select(name => name is null ? null : slugs[name])];
    }

    /// <summary>Removes the speakers of an article.</summary>
    public void Remove(ArticleKey key)
    {
        var appearances = statements.List(row => (row.GetString(0), row.GetString(1)), "SELECT folded, slug FROM appearances WHERE key = ?1", key.Value);
        foreach (var (name, slug) in appearances)
        {
            Touched.Add(name);
            Left.Add((slug, name));
        }

        foreach (var name in statements.List(row => row.GetString(0), "SELECT name FROM speaker_links WHERE key = ?1", key.Value))
            Touched.Add(name);

        statements.Run("DELETE FROM appearances WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM speaker_links WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM reports WHERE key = ?1", key.Value);
    }

    private string Appear(ArticleKey key, string folded, IReadOnlyList<Attribution> attributions, string? givenRole)
    {
        var printed = attributions.Select(attribution => attribution.Role).OfType<string>().ToArray();
        var roles = string.Join(
            '|', printed.Append(givenRole ?? "").Select(SpeakerRole.Fold).Where(role => role.Length > 0).Distinct().Order(StringComparer.Ordinal));
        var slug = statements.Value("SELECT slug FROM appearances WHERE folded = ?1 AND roles = ?2 LIMIT 1", folded, roles) as string
            ?? statements.Value("SELECT slug FROM appearances WHERE folded = ?1 LIMIT 1", folded) as string
            ?? SpeakerName.Slug(SpeakerName.Stem(folded));
        var name = attributions.GroupBy(attribution => attribution.Name, StringComparer.Ordinal).MaxBy(names => names.Count())?.Key ?? folded;
        statements.Run(
            "INSERT INTO appearances (key, folded, name, roles, printed, utterances, slug, stem, part, of_body) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9)",
            key.Value,
            folded,
            name,
            roles,
            JsonSerializer.Serialize(printed, CatalogJson.Plain.StringArray),
            attributions.Count,
            slug,
            SpeakerName.Stem(folded) is var stem && stem != folded ? stem : null,
            attributions.Count(attribution => attribution.IsBody));
        Touched.Add(folded);
        return slug;
    }

    private void Link(ArticleKey key, Dictionary<string, string> known)
    {
        foreach (var (alias, name) in known.Where(pair => pair.Key != pair.Value))
        {
            statements.Run("INSERT OR IGNORE INTO speaker_links (name, alias, key) VALUES (?1, ?2, ?3)", name, alias, key.Value);
            Touched.Add(name);
        }
    }
}
