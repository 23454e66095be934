namespace ArticleArchive.Web.Linking.Searches;

/// <summary>The status of the results of a cited search. The names, in lower case, are those of the JSON.</summary>
internal enum CitedSearchStanding
{
    /// <summary>The same passages are found, letter for letter.</summary>
    Unchanged,

    /// <summary>The same passages are found, some with changed words.</summary>
    Edited,

    /// <summary>Other passages are found, or a different number.</summary>
    Different,

    /// <summary>The same number of passages is found, too many to compare.</summary>
    Uncompared,

    /// <summary>The address is not as the archive made it, so its figures prove nothing.</summary>
    Altered,
}
