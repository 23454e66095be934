namespace ArticleArchive.Checking;

/// <summary>How the actual speaker compares with the name asked about.</summary>
public enum SpeakerFound
{
    /// <summary>They are the same.</summary>
    Confirmed,

    /// <summary>The name asked about could mean several speakers of the article.</summary>
    Ambiguous,

    /// <summary>The name is a letter or two, an initial or a nickname away from the speaker's.</summary>
    DidYouMean,

    /// <summary>Somebody else spoke, and is named.</summary>
    Other,

    /// <summary>The article does not name who spoke.</summary>
    Unstated,

    /// <summary>No name was asked about.</summary>
    NotAsked,
}
