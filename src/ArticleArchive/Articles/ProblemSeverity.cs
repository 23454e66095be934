namespace ArticleArchive.Articles;

/// <summary>How bad a problem of a content file is.</summary>
public enum ProblemSeverity
{
    /// <summary>The article is shown as it is.</summary>
    Warning,

    /// <summary>The article is held back, or shown without the value that cannot be read.</summary>
    Error,
}
