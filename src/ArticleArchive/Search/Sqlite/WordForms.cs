using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// The words of the archive by their stem. The tables hold words as they are written; an inflected form is found by asking for every form there is,
/// which halves the index. A form stays when the last article with it goes: asking for it then finds nothing.
/// </summary>
internal static class WordForms
{
    /// <summary>The words of the archive with the stem of <paramref name="word"/>, and the word itself.</summary>
    public static IReadOnlyList<string> Of(SqliteConnection connection, string word)
    {
        var stem = Stemmer.Stem(word);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT word FROM search_forms WHERE stem = $stem ORDER BY word";
        command.Parameters.AddWithValue("$stem", stem);
        var forms = new List<string> { word };
        using var reader = command.ExecuteReader();
        while (reader.Read())
            forms.Add(reader.GetString(0));

        // Words that are their own stem are not in the table.
        if (Stemmer.Stem(stem) == stem)
            forms.Add(stem);

        return [.. forms.Distinct(StringComparer.Ordinal)];
    }
}
