namespace ArticleArchive.History;

/// <summary>Where the words of a passage id are now. The names, in lower case, are those of the JSON.</summary>
public enum PassageStanding
{
    /// <summary>The article has a passage of that id.</summary>
    Present,

    /// <summary>The words were merged into a passage of another id.</summary>
    Merged,

    /// <summary>The words are gone.</summary>
    Gone,
}
