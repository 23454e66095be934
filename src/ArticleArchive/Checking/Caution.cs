namespace ArticleArchive.Checking;

/// <summary>What a reader of a quotation should beware of. The names, in camel case, are those of the JSON.</summary>
public enum Caution
{
    /// <summary>A negation is among the words left out: the pieces may say the opposite of the whole.</summary>
    LeavesOutNegation,

    /// <summary>A condition or a reservation is among the words left out.</summary>
    LeavesOutCondition,

    /// <summary>The narrator's words stand between the pieces.</summary>
    NarratorBetween,

    /// <summary>Another speaker's words stand between the pieces.</summary>
    AnotherSpeakerBetween,

    /// <summary>The pieces are not in the order in which they were said.</summary>
    OutOfOrder,

    /// <summary>The pieces are from different statements.</summary>
    DifferentStatements,

    /// <summary>The pieces are from different articles.</summary>
    DifferentArticles,

    /// <summary>Different people said the pieces.</summary>
    DifferentSpeakers,

    /// <summary>Pieces are joined without a sign that anything is left out.</summary>
    JoinedWithoutSign,

    /// <summary>A negation is among the words that differ.</summary>
    ChangesNegation,

    /// <summary>The article does not name who speaks.</summary>
    SpeakerNotNamed,

    /// <summary>The nearest words are those of somebody else than the one asked about.</summary>
    NearestIsAnothers,

    /// <summary>The nearest words are the narrator's, at least in part.</summary>
    NearestIsTold,

    /// <summary>Some of the words are a speaker's and some the narrator's.</summary>
    PartlyTold,
}
