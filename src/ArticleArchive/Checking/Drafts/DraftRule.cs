namespace ArticleArchive.Checking.Drafts;

/// <summary>What was found at a place of a draft. Programs read the names with hyphens: <c>loses-negation</c>.</summary>
public enum DraftRule
{
    /// <summary>A quotation that is plainly word for word.</summary>
    Verbatim,

    /// <summary>A quotation whose words differ from the nearest in the archive, or are put together from words that stand apart.</summary>
    Altered,

    /// <summary>A quotation that somebody else said, in whole or in part.</summary>
    SomeoneElse,

    /// <summary>A quotation that the article negates.</summary>
    LosesNegation,

    /// <summary>A quotation that the article makes depend on a condition.</summary>
    LosesCondition,

    /// <summary>A quotation that the article prints only to correct it.</summary>
    Corrected,

    /// <summary>Words that no speaker says: the reporter's, a headline's, or words in marks that nobody is said to have said.</summary>
    NotQuoted,

    /// <summary>A quotation of which the article does not say who spoke, or which fits several speakers.</summary>
    SpeakerUnsure,

    /// <summary>A quotation with something else to beware of.</summary>
    Caution,

    /// <summary>A quotation that leaves words out, and marks it.</summary>
    WordsLeftOut,

    /// <summary>A quotation that this archive does not have: that proves nothing about elsewhere.</summary>
    NotFound,

    /// <summary>A link to words that are as they were, or that says no more than the archive has.</summary>
    LinkUnchanged,

    /// <summary>A link to words that stand at another place now.</summary>
    LinkMoved,

    /// <summary>A link to words that were edited.</summary>
    LinkEdited,

    /// <summary>A link to words that were removed.</summary>
    LinkRemoved,

    /// <summary>A link to an article or a paragraph that the archive never had, as far as is recorded.</summary>
    LinkUnknown,

    /// <summary>A comment that lets a finding pass and does not say why: it lets nothing pass.</summary>
    AllowWithoutReason,

    /// <summary>A comment that lets pass what was not found.</summary>
    AllowUnused,

    /// <summary>A comment for the check that cannot be read.</summary>
    AllowUnreadable,
}
