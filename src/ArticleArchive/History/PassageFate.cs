namespace ArticleArchive.History;

/// <summary>What became of a passage from one revision of its article to the next. The names, in lower case, are those of the history file and the JSON.</summary>
public enum PassageFate
{
    /// <summary>Its words are the same, save for letter case, punctuation and typography.</summary>
    Same,

    /// <summary>Its words were changed, and enough of them stand to know it again.</summary>
    Edited,

    /// <summary>Its words now stand in two or more passages in a row.</summary>
    Split,

    /// <summary>Its words now stand in one passage together with those of its neighbours.</summary>
    Merged,

    /// <summary>Its words are gone, or too few of them stand to know it again.</summary>
    Removed,
}
