namespace ArticleArchive.Checking;

/// <summary>How the words of a quotation stand to those of the archive.</summary>
public enum WordsFound
{
    /// <summary>The same words in the same order in one statement or one paragraph.</summary>
    Exact,

    /// <summary>Every piece is exact, with gaps that an ellipsis or square brackets mark.</summary>
    Omissions,

    /// <summary>Something near stands in the archive.</summary>
    Changed,

    /// <summary>Nothing near stands in the archive.</summary>
    NotFound,
}
