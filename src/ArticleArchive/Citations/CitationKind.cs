namespace ArticleArchive.Citations;

/// <summary>What kind of thing a citation is of.</summary>
public enum CitationKind
{
    /// <summary>A newspaper article, or words of one.</summary>
    Article,

    /// <summary>A search of the archive: what was found at a moment.</summary>
    Search,
}
