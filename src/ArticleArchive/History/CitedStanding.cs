namespace ArticleArchive.History;

/// <summary>What has become of the words that a link was made from. The names, in lower case, are those of the JSON.</summary>
public enum CitedStanding
{
    /// <summary>They are under the same id, to the letter.</summary>
    Unchanged,

    /// <summary>Other words are under the same id.</summary>
    Edited,

    /// <summary>All or some of them are in passages with other ids.</summary>
    Elsewhere,

    /// <summary>They are gone, or too few are left to recognise.</summary>
    Gone,

    /// <summary>No recorded revision of the article has a passage with this id.</summary>
    Unknown,
}
