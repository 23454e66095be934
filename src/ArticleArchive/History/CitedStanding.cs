namespace ArticleArchive.History;

/// <summary>What has become of the words that a link was made from. The names, in lower case, are those of the JSON.</summary>
public enum CitedStanding
{
    /// <summary>They stand under the same id, to the letter.</summary>
    Unchanged,

    /// <summary>Other words stand under the same id.</summary>
    Edited,

    /// <summary>They stand, all or some of them, in passages of other ids.</summary>
    Elsewhere,

    /// <summary>They are gone, or too few of them stand to know them again.</summary>
    Gone,

    /// <summary>The article never had a passage of that id, as far as is recorded.</summary>
    Unknown,
}
