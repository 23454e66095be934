using System.Text.Json;
using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>What lists show of a speaker, summed up over the articles, and the names that <c>by:</c> knows.</summary>
internal static class SpeakerCard
{
    private const int MostRoles = 20;

    public static void Write(Statements statements, string slug, string main)
    {
        var rows = statements.List(
            row => (Key: row.GetInt64(0), Folded: row.GetString(1), Name: row.GetString(2), Roles: Roles(row, 3), Utterances: row.GetInt64(4)),
            "SELECT key, folded, name, printed, utterances FROM appearances WHERE slug = ?1 ORDER BY key",
            slug);
        var dated = rows.Where(row => row.Key >= ArticleKey.FirstOf(DateOnly.MinValue).Value).ToList();
        var name = rows.GroupBy(row => (row.Folded, row.Name)).OrderByDescending(names => names.Key.Folded == main).ThenByDescending(names => names.Sum(row => row.Utterances))
            .ThenBy(names => names.Key.Name, StringComparer.Ordinal).Select(names => names.Key.Name).First();
        var card = new SpeakerSummary
        {
            Slug = slug,
            Name = name,
            Roles = [.. Frequent(rows.SelectMany(row => row.Roles)).Take(MostRoles)],
            Utterances = rows.Sum(row => row.Utterances),
            Articles = rows.Select(row => row.Key).Distinct().LongCount(),
            First = dated.Count == 0 ? null : Date(statements, dated[0].Key),
            Last = dated.Count == 0 ? null : Date(statements, dated[^1].Key),
        };
        Remove(statements, slug);
        statements.Run("DELETE FROM speaker_redirects WHERE former = ?1", slug);
        statements.Run(
            "INSERT INTO speakers (slug, sort, card) VALUES (?1, ?2, ?3)",
            slug,
            $"{SpeakerName.Last(main)} {main}",
            JsonSerializer.Serialize(card, CatalogJson.Plain.SpeakerSummary));
        foreach (var folded in rows.Select(row => row.Folded).Append(main).Distinct())
            WriteNames(statements, slug, folded);
    }

    public static void Remove(Statements statements, string slug)
    {
        statements.Run("DELETE FROM speakers WHERE slug = ?1", slug);
        statements.Run("DELETE FROM speaker_names WHERE slug = ?1", slug);
    }

    private static void WriteNames(Statements statements, string slug, string folded)
    {
        statements.Run("INSERT OR IGNORE INTO speaker_names (folded, slug) VALUES (?1, ?2), (?3, ?2)", folded, slug, SpeakerName.Last(folded));
        statements.Run("INSERT OR IGNORE INTO speaker_names (folded, slug) SELECT alias, ?2 FROM speaker_links WHERE name = ?1", folded, slug);
    }

    private static IEnumerable<string> Frequent(IEnumerable<string> roles) =>
        roles.GroupBy(role => role, StringComparer.Ordinal).OrderByDescending(role => role.Count()).ThenBy(role => role.Key, StringComparer.Ordinal).Select(role => role.Key);

    private static string[] Roles(SqliteDataReader row, int column) => JsonSerializer.Deserialize(row.GetString(column), CatalogJson.Plain.StringArray) ?? [];

    private static ArticleDate? Date(Statements statements, long key) => new ArticleReader(statements).Card(new ArticleKey(key))?.Date;
}
