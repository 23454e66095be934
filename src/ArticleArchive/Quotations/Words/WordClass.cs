namespace ArticleArchive.Quotations.Words;

/// <summary>What a word can be; most words have none of these classes, and many have several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    SubjectPronoun = 1 << 2,
    OtherPronoun = 1 << 3,
    Preposition = 1 << 4,
    Conjunction = 1 << 5,
    Subordinator = 1 << 6,
    Relative = 1 << 7,
    Auxiliary = 1 << 8,
    Adverb = 1 << 9,
    Time = 1 << 10,

    /// <summary>A verb that reports speech.</summary>
    Cue = 1 << 11,

    /// <summary>A verb that judges or names; its subject owns the quoted words of the sentence.</summary>
    WeakCue = 1 << 12,

    /// <summary>Any verb in the lists.</summary>
    Verb = 1 << 13,

    /// <summary>The verb form ends in <c>-ing</c>.</summary>
    Gerund = 1 << 14,

    /// <summary>The verb form is a past tense or a participle.</summary>
    Past = 1 << 15,

    /// <summary>The verb form is the base form.</summary>
    Base = 1 << 16,

    Title = 1 << 17,
    PersonNoun = 1 << 18,
    BodyNoun = 1 << 19,
    SpeechNoun = 1 << 20,
    Particle = 1 << 21,
    FirstName = 1 << 22,
    Male = 1 << 23,
    Female = 1 << 24,
    OrganisationWord = 1 << 25,
    NameSuffix = 1 << 26,

    /// <summary>The participle of an irregular verb, when it differs from the past tense.</summary>
    ParticipleOnly = 1 << 27,

    /// <summary>The verb form is just as often a noun.</summary>
    NounToo = 1 << 28,

    /// <summary>A preposition that may be part of a mention: <c>the head of the port</c>.</summary>
    InsideMention = 1 << 29,

    /// <summary>A state, province or country, which may follow a town between commas.</summary>
    Place = 1 << 30,
}
