namespace ArticleArchive.History;

/// <summary>The ways in which a revision differs from the one before. The names, in lower case, are those of the JSON.</summary>
public enum PassageChangeKind
{
    /// <summary>The words of a passage were changed.</summary>
    Edited,

    /// <summary>A passage was moved; its words are the same.</summary>
    Moved,

    /// <summary>A passage became several.</summary>
    Split,

    /// <summary>Several passages became one.</summary>
    Merged,

    /// <summary>A passage was removed.</summary>
    Removed,

    /// <summary>A passage was added.</summary>
    Added,

    /// <summary>A passage that had been removed was restored.</summary>
    Restored,
}
