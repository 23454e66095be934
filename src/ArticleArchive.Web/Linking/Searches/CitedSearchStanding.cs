namespace ArticleArchive.Web.Linking.Searches;

/// <summary>What has become of what a search found. The names, in lower case, are those of the JSON.</summary>
internal enum CitedSearchStanding
{
    /// <summary>The same passages are found, to the letter.</summary>
    Unchanged,

    /// <summary>The same passages are found, and the words of some were changed.</summary>
    Edited,

    /// <summary>Other passages are found, or not as many.</summary>
    Different,

    /// <summary>As many passages are found; there are too many to tell whether they are the same.</summary>
    Uncompared,

    /// <summary>The address is not as the archive made it, so what it says of then proves nothing.</summary>
    Altered,
}
