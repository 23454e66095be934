namespace ArticleArchive.Web.Linking;

/// <summary>What has become of the very words that a link names. The names, in lower case, are those of the JSON.</summary>
internal enum WordsStanding
{
    /// <summary>They stand where they stood, to the letter.</summary>
    Unchanged,

    /// <summary>They stand to the letter, at another place of the passage.</summary>
    Moved,

    /// <summary>They stand to the letter at several other places, and nothing tells which was meant.</summary>
    Several,

    /// <summary>They do not stand there to the letter.</summary>
    Changed,

    /// <summary>The link does not name words in a way that can be read.</summary>
    Unreadable,
}
