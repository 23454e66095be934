namespace ArticleArchive.Checking;

/// <summary>How the words of a quotation compare with those of the archive.</summary>
public enum WordsFound
{
    /// <summary>The same words in the same order in one statement or one paragraph.</summary>
    Exact,

    /// <summary>Every piece is exact, and an ellipsis or square brackets mark the gaps.</summary>
    Omissions,

    /// <summary>The archive has something similar.</summary>
    Changed,

    /// <summary>The archive has nothing similar.</summary>
    NotFound,
}
