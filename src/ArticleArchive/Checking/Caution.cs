namespace ArticleArchive.Checking;

/// <summary>
/// What a reader of a quotation should beware of, in the order in which one of several goes into the sentence that answers.
/// Programs read the names with hyphens: <c>cut-word</c>.
/// </summary>
public enum Caution
{
    /// <summary>The article negates what is quoted.</summary>
    Negation,

    /// <summary>The article lays down a condition for it.</summary>
    Condition,

    /// <summary>The article says that it may or should be so.</summary>
    Hedge,

    /// <summary>The speaker wishes, tries or hears it, and does not assert it.</summary>
    Embedding,

    /// <summary>The speaker gives somebody else's words or thoughts.</summary>
    Nested,

    /// <summary>The article asks.</summary>
    Question,

    /// <summary>A quantifier, a limit or half of a comparison is cut off.</summary>
    Quantity,

    /// <summary>The first words are the object of what stands before them.</summary>
    Constituent,

    /// <summary>The quotation begins or ends inside a hyphenated word.</summary>
    CutWord,

    /// <summary>The reporter takes the words back, or puts them as a question.</summary>
    Frame,

    /// <summary>Pieces are joined without a sign that anything is left out.</summary>
    Joined,

    /// <summary>The pieces are from different statements.</summary>
    PiecesApart,

    /// <summary>The pieces are not in the order in which they were said.</summary>
    Order,

    /// <summary>Another speaker's words stand between the pieces.</summary>
    OtherSpeakerBetween,

    /// <summary>The reporter's words stand between the pieces.</summary>
    NarratorBetween,

    /// <summary>Different people said the pieces.</summary>
    DifferentSpeakers,

    /// <summary>A sign differs: a currency, a per cent sign, a minus.</summary>
    Symbols,

    /// <summary>The words stand only where a correction takes them back, or in a past edition.</summary>
    Corrected,

    /// <summary>The words stand only in a headline.</summary>
    HeadlineOnly,

    /// <summary>The words stand in marks, but nobody is said to have said them.</summary>
    Scare,

    /// <summary>A single word is never certified.</summary>
    OneWord,
}
