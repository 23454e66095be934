using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Gives labels, speakers and names their numbers, from 1. A number is never given again to another in the same file.</summary>
internal sealed class ValueNumbers(Statements statements)
{
    // In a build of a large archive names would fill the memory.
    private const int MostKept = 50_000;

    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>The number of a topic, publisher or year.</summary>
    public int OfLabel(string mark, string value) =>
        Of(_labels, mark, "SELECT id FROM search_labels WHERE mark = ?1", () => statements.Value("INSERT INTO search_labels (mark, value) VALUES (?1, ?2) RETURNING id", mark, value));

    /// <summary>The number of a speaker's address name; 0 for none.</summary>
    public int OfSpeaker(string? slug) => slug is null
        ? 0
        : Of(_speakers, slug, "SELECT id FROM search_speakers WHERE slug = ?1", () => statements.Value("INSERT INTO search_speakers (slug) VALUES (?1) RETURNING id", slug));

    /// <summary>The number of the words by which a speaker can be asked for, a blank between two; 0 for none.</summary>
    public int OfNames(string names) => names.Length == 0 ? 0 : Of(_names, names, "SELECT id FROM search_names WHERE names = ?1", () => Enter(names));

    private object? Enter(string names)
    {
        var number = statements.Value("INSERT INTO search_names (names) VALUES (?1) RETURNING id", names);
        foreach (var word in names.Split(' '))
            statements.Run("INSERT INTO search_name_words (word, id) VALUES (?1, ?2)", word, number);
        return number;
    }

    private int Of(Dictionary<string, int> known, string value, string find, Func<object?> enter)
    {
        if (known.TryGetValue(value, out var number))
            return number;

        if (known.Count == MostKept)
            known.Clear();
        return known[value] = (statements.Value(find, value) ?? enter()) is long id ? (int)id : throw new InvalidOperationException("A new row has no number.");
    }
}
