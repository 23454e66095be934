namespace ArticleArchive.Checking.Drafts;

/// <summary>How grave a finding is.</summary>
public enum DraftLevel
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>To be known: the archive does not have it, or marked words are left out.</summary>
    Note,

    /// <summary>To be looked at before it is printed.</summary>
    Warning,

    /// <summary>Not to be printed so: the words are altered, given to somebody else, or lose a <i>not</i> or an <i>if</i>.</summary>
    Error,
}
