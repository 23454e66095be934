namespace ArticleArchive.Web.Linking;

/// <summary>How what a search finds is shown. The names, in lower case, are those of the address.</summary>
internal enum SearchView
{
    /// <summary>Paragraphs, one after another.</summary>
    List,

    /// <summary>Each match on a line, with the words before and after it.</summary>
    Lines,

    /// <summary>How often, over time.</summary>
    Time,

    /// <summary>Which words stand near the matches, and which tell the paragraphs found from the rest.</summary>
    Words,
}
