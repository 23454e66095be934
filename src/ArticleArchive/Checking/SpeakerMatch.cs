namespace ArticleArchive.Checking;

/// <summary>How who spoke stands to who is said to have spoken.</summary>
internal enum SpeakerMatch
{
    /// <summary>The same, or nobody was asked about.</summary>
    Same,

    /// <summary>The article does not name who spoke.</summary>
    Unknown,

    /// <summary>Somebody else spoke.</summary>
    Another,
}
