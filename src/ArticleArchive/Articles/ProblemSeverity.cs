namespace ArticleArchive.Articles;

/// <summary>The severity of a problem in a content file.</summary>
public enum ProblemSeverity
{
    /// <summary>The article is shown, but something was left out or may have been misread.</summary>
    Warning,

    /// <summary>The article is held back until somebody corrects it.</summary>
    Error,

    /// <summary>Nothing is wrong, but it is good to know: a draft is held back, a file was read in another encoding.</summary>
    Note,
}
