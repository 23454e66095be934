namespace ArticleArchive.Checking.Drafts;

/// <summary>The kinds of finding. Programs read the names with hyphens: <c>loses-negation</c>.</summary>
public enum DraftRule
{
    /// <summary>A quotation that is word for word, with no cautions.</summary>
    Verbatim,

    /// <summary>A quotation whose words differ from the nearest in the archive, or are joined from separate places.</summary>
    Altered,

    /// <summary>A quotation said by somebody else, in whole or in part.</summary>
    SomeoneElse,

    /// <summary>A quotation that the article negates.</summary>
    LosesNegation,

    /// <summary>A quotation that the article makes depend on a condition.</summary>
    LosesCondition,

    /// <summary>A quotation that the article prints only to correct it.</summary>
    Corrected,

    /// <summary>Words that no speaker says: the reporter's, a headline's, or words in quotation marks attributed to nobody.</summary>
    NotQuoted,

    /// <summary>A quotation whose speaker the article does not state, or whose supposed speaker could be any of several.</summary>
    SpeakerUnsure,

    /// <summary>A quotation with some other caution.</summary>
    Caution,

    /// <summary>A quotation that leaves words out and marks the gap.</summary>
    WordsLeftOut,

    /// <summary>A quotation that this archive does not have, which proves nothing about other sources.</summary>
    NotFound,

    /// <summary>A link to words that have not changed, or a link that does not say what its words were.</summary>
    LinkUnchanged,

    /// <summary>A link to words that have moved.</summary>
    LinkMoved,

    /// <summary>A link to words that have been edited.</summary>
    LinkEdited,

    /// <summary>A link to words that have been removed.</summary>
    LinkRemoved,

    /// <summary>A link to an article or a paragraph that, as far as is recorded, the archive never had.</summary>
    LinkUnknown,

    /// <summary>A comment that gives no reason for allowing a finding, and so allows nothing.</summary>
    AllowWithoutReason,

    /// <summary>A comment that allows something that was not found.</summary>
    AllowUnused,

    /// <summary>A comment for the check that cannot be read.</summary>
    AllowUnreadable,
}
