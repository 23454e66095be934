namespace ArticleArchive.History;

/// <summary>Whether words were kept, removed or added. The names, in lower case, are those of the JSON.</summary>
public enum WordChange
{
    /// <summary>In both texts.</summary>
    Kept,

    /// <summary>Only in the older text.</summary>
    Removed,

    /// <summary>Only in the newer text.</summary>
    Added,
}
