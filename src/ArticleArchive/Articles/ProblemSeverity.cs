namespace ArticleArchive.Articles;

/// <summary>How bad a problem of a content file is.</summary>
public enum ProblemSeverity
{
    /// <summary>The article is shown, with something left out or read otherwise than it may be meant.</summary>
    Warning,

    /// <summary>The article is held back, and somebody should do something about it.</summary>
    Error,

    /// <summary>As it should be, and good to know: a draft is held back, a file was read in another encoding.</summary>
    Note,
}
