namespace ArticleArchive.Search.Sqlite;

/// <summary>Which words of a row are asked for.</summary>
internal enum Stretch
{
    /// <summary>All of a passage, or in a row of quotes the passage's own quoted words.</summary>
    Plain,

    /// <summary>The narrator's, where the passage also has quoted ones.</summary>
    Told,

    /// <summary>Quoted words; a phrase that begins in the passage may go on after it.</summary>
    Quoted,
}
