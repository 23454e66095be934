using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Writes a speaker's entry in lists, summed over the articles, and the names that <c>by:</c> recognises.</summary>
internal static class SpeakerCard
{
    private const int MaxRoles = 20;

    public static void Write(PreparedStatements statements, string slug, (string Main, SpeakerRule? Rule) page)
    {
        var (main, rule) = page;
        var rows = statements.List(
            row => new Row(row.GetInt64(0), row.GetString(1), row.GetString(2), Roles(row, 3), row.GetInt64(4), row.GetInt32(5), row.GetInt64(6)),
            "SELECT key, folded, name, printed, utterances, part, of_body FROM appearances WHERE slug = ?1 ORDER BY key",
            slug);
        if (rows.Count == 0)
            return;

        var dated = rows.Where(row => row.Key >= ArticleKey.FirstOf(DateOnly.MinValue).Value).ToList();
        var card = new SpeakerSummary
        {
            Slug = slug,
            Name = rule?.Name ?? MostPrinted(rows, main),
            IsBody = 2 * rows.Sum(row => row.OfBody) > rows.Sum(row => row.Utterances),
            Roles = RolesOf(rows),
            Terms = rule?.Roles ?? [],
            Different = rule?.Different ?? [],
            Utterances = rows.Sum(row => row.Utterances),
            Articles = CountArticles(rows),
            First = dated.Count == 0 ? null : Date(statements, dated[0].Key),
            Last = dated.Count == 0 ? null : Date(statements, dated[^1].Key),
            Parts = PartsOf(rows),
        };
        Remove(statements, slug);
        statements.Run("DELETE FROM speaker_redirects WHERE former = ?1", slug);
        statements.Run(
            "INSERT INTO speakers (slug, sort, card) VALUES (?1, ?2, ?3)",
            slug,
            card.IsBody ? SpeakerName.OfBody(card.Name) : $"{SpeakerName.Last(main)} {main}",
            JsonSerializer.Serialize(card, CatalogJson.Plain.SpeakerSummary));
        foreach (var folded in rows.Select(row => row.Folded).Append(main).Distinct())
            WriteNames(statements, slug, folded);
        WriteBeginnings(statements, slug, card.Utterances);
    }

    private static string MostPrinted(List<Row> rows, string main) => rows.GroupBy(row => (row.Folded, row.Name))
        .OrderByDescending(names => names.Key.Folded == main)
        .ThenByDescending(names => names.Sum(row => row.Utterances))
        .ThenBy(names => names.Key.Name, StringComparer.Ordinal)
        .Select(names => names.Key.Name)
        .First();

    private static SpeakerPart[] PartsOf(List<Row> rows) =>
        rows.Exists(row => row.Part > 0)
            ? [.. rows.GroupBy(row => row.Part).OrderBy(part => part.Key).Select(
                part => new SpeakerPart(RolesOf(part), part.Sum(row => row.Utterances), CountArticles(part)))]
            : [];

    private static string[] RolesOf(IEnumerable<Row> rows) => [.. Frequent(rows.SelectMany(row => row.Roles)).Take(MaxRoles)];

    private static long CountArticles(IEnumerable<Row> rows) => rows.Select(row => row.Key).Distinct().LongCount();

    public static void Remove(PreparedStatements statements, string slug)
    {
        statements.Run("DELETE FROM speakers WHERE slug = ?1", slug);
        statements.Run("DELETE FROM speaker_names WHERE slug = ?1", slug);
        statements.Run("DELETE FROM speaker_beginnings WHERE slug = ?1", slug);
    }

    private static void WriteNames(PreparedStatements statements, string slug, string folded)
    {
        statements.Run("INSERT OR IGNORE INTO speaker_names (folded, slug) VALUES (?1, ?2), (?3, ?2)", folded, slug, SpeakerName.Last(folded));
        statements.Run("INSERT OR IGNORE INTO speaker_names (folded, slug) SELECT alias, ?2 FROM speaker_links WHERE name = ?1", folded, slug);
    }

    private static void WriteBeginnings(PreparedStatements statements, string slug, long utterances)
    {
        var names = statements.List(row => row.GetString(0), "SELECT folded FROM speaker_names WHERE slug = ?1", slug);
        foreach (var beginning in names.SelectMany(SpeakerName.FromEachWord).Distinct(StringComparer.Ordinal))
            statements.Run("INSERT INTO speaker_beginnings (folded, slug, utterances) VALUES (?1, ?2, ?3)", beginning, slug, utterances);
    }

    private static IEnumerable<string> Frequent(IEnumerable<string> roles) =>
        roles.GroupBy(role => role, StringComparer.Ordinal)
            .OrderByDescending(role => role.Count())
            .ThenBy(role => role.Key, StringComparer.Ordinal)
            .Select(role => role.Key);

    private static string[] Roles(SqliteDataReader row, int column) => JsonSerializer.Deserialize(row.GetString(column), CatalogJson.Plain.StringArray) ?? [];

    private static ArticleDate? Date(PreparedStatements statements, long key) => new StoredArticleReader(statements).Card(new ArticleKey(key))?.Date;

    private sealed record Row(long Key, string Folded, string Name, string[] Roles, long Utterances, int Part, long OfBody);
}
