namespace ArticleArchive.History;

/// <summary>What became of a passage from one revision to the next. The names, in lower case, are those of the history file and the JSON.</summary>
public enum PassageFate
{
    /// <summary>Its words are the same, except for letter case, punctuation and typography.</summary>
    Same,

    /// <summary>Its words were changed, but enough remain to recognise it.</summary>
    Edited,

    /// <summary>Its words are now in two or more consecutive passages.</summary>
    Split,

    /// <summary>Its words are now in one passage together with those of its neighbours.</summary>
    Merged,

    /// <summary>Its words are gone, or too few remain to recognise it.</summary>
    Removed,
}
