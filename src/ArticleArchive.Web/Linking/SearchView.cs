namespace ArticleArchive.Web.Linking;

/// <summary>How the results of a search are shown. The names, in lower case, are those of the address.</summary>
internal enum SearchView
{
    /// <summary>A list of paragraphs.</summary>
    List,

    /// <summary>Each match on a line, with the words before and after it.</summary>
    Lines,

    /// <summary>Frequency over time.</summary>
    Time,

    /// <summary>The words near the matches, and the words typical of the paragraphs found.</summary>
    Words,
}
