namespace ArticleArchive.Checking;

/// <summary>How who spoke stands to who is asked about.</summary>
public enum SpeakerFound
{
    /// <summary>The same.</summary>
    Confirmed,

    /// <summary>The name asked about fits several speakers of the article.</summary>
    Ambiguous,

    /// <summary>The name is a letter or two, an initial or a nickname away from the speaker's.</summary>
    DidYouMean,

    /// <summary>Somebody else, who is named, spoke.</summary>
    Other,

    /// <summary>The article does not name who spoke.</summary>
    Unstated,

    /// <summary>Nobody was asked about.</summary>
    NotAsked,
}
