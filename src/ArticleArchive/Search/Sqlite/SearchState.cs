using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The state of the index.</summary>
/// <param name="Build">Tells one building of the index from another.</param>
/// <param name="Change">How often it was changed since.</param>
/// <param name="Passages">How many passages with words it has, those taken out included.</param>
/// <param name="Words">How many words, the same.</param>
/// <param name="Gone">How many of the words were taken out.</param>
/// <param name="Vocabulary">How many distinct words; the number of the last.</param>
internal sealed record SearchState(long Build, long Change, long Passages, long Words, long Gone, long Vocabulary)
{
    public static SearchState Read(Statements statements)
    {
        using var row = statements.Rows("SELECT build, change, passages, words, gone, vocabulary FROM search_state");
        return row.Read()
            ? new SearchState(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5))
            : throw new InvalidDataException("The search index has no state.");
    }

    public void Write(Statements statements) => statements.Run(
        "UPDATE search_state SET change = ?1, passages = ?2, words = ?3, gone = ?4, vocabulary = ?5", Change, Passages, Words, Gone, Vocabulary);
}
