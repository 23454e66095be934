namespace ArticleArchive.Citations;

/// <summary>The kind of thing that is cited.</summary>
public enum CitationKind
{
    /// <summary>A newspaper article, or words from one.</summary>
    Article,

    /// <summary>A search of the archive, as answered at one moment.</summary>
    Search,
}
