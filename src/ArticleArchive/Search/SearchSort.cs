namespace ArticleArchive.Search;

/// <summary>The order of results. The names, in lower case, are those of the address and the JSON.</summary>
public enum SearchSort
{
    /// <summary>Best match first.</summary>
    Best,

    /// <summary>Newest first; undated last.</summary>
    Newest,

    /// <summary>Oldest first; undated first.</summary>
    Oldest,
}
