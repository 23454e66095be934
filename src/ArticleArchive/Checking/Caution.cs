namespace ArticleArchive.Checking;

/// <summary>
/// A reason to be careful with a quotation. When there are several, the first in this order goes into the answer's sentence. Programs read the names with
/// hyphens: <c>cut-word</c>.
/// </summary>
public enum Caution
{
    /// <summary>The article negates the quoted words.</summary>
    Negation,

    /// <summary>The article makes the quoted words depend on a condition.</summary>
    Condition,

    /// <summary>The article says only that they may or should be so.</summary>
    Hedge,

    /// <summary>The speaker wishes, tries or hears it, but does not assert it.</summary>
    Embedding,

    /// <summary>The speaker is giving somebody else's words or thoughts.</summary>
    Nested,

    /// <summary>The article asks a question.</summary>
    Question,

    /// <summary>A quantifier, a limit or half of a comparison is cut off.</summary>
    Quantity,

    /// <summary>The first words are the object of the words before them.</summary>
    Constituent,

    /// <summary>The quotation begins or ends inside a hyphenated word.</summary>
    CutWord,

    /// <summary>The reporter takes the words back or turns them into a question.</summary>
    Frame,

    /// <summary>Pieces are joined with no sign that anything is left out.</summary>
    Joined,

    /// <summary>The pieces are from different statements.</summary>
    PiecesApart,

    /// <summary>The pieces are not in the order in which they were said.</summary>
    Order,

    /// <summary>Another speaker's words come between the pieces.</summary>
    OtherSpeakerBetween,

    /// <summary>The reporter's words come between the pieces.</summary>
    NarratorBetween,

    /// <summary>The pieces were said by different people.</summary>
    DifferentSpeakers,

    /// <summary>A sign differs: a currency, a per cent sign or a minus.</summary>
    Symbols,

    /// <summary>The words appear only where a correction takes them back, or in a past edition.</summary>
    Corrected,

    /// <summary>The words appear only in a headline.</summary>
    HeadlineOnly,

    /// <summary>The words are in quotation marks but attributed to nobody.</summary>
    Scare,

    /// <summary>A single word is never certified.</summary>
    OneWord,
}
