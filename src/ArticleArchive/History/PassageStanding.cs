namespace ArticleArchive.History;

/// <summary>Where the words of a passage id are now. The names, in lower case, are those of the JSON.</summary>
public enum PassageStanding
{
    /// <summary>The article has a passage with this id.</summary>
    Present,

    /// <summary>The words were merged into a passage with another id.</summary>
    Merged,

    /// <summary>The words are gone.</summary>
    Gone,
}
