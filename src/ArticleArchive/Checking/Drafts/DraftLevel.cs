namespace ArticleArchive.Checking.Drafts;

/// <summary>How serious a finding is.</summary>
public enum DraftLevel
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>Worth knowing: the archive does not have it, or it leaves words out and marks the gap.</summary>
    Note,

    /// <summary>Check before publication.</summary>
    Warning,

    /// <summary>Do not publish as it is: the words are altered, attributed to somebody else, or lose a <i>not</i> or an <i>if</i>.</summary>
    Error,
}
