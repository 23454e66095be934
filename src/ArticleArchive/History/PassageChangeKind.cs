namespace ArticleArchive.History;

/// <summary>How a revision differs from the one before at one place. The names, in lower case, are those of the JSON.</summary>
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

    /// <summary>A passage was taken out.</summary>
    Removed,

    /// <summary>A passage was put in.</summary>
    Added,

    /// <summary>A passage that had been taken out was put back.</summary>
    Restored,
}
