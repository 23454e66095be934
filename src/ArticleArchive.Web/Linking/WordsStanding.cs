namespace ArticleArchive.Web.Linking;

/// <summary>The status of the words that a link names. The names, in lower case, are those of the JSON.</summary>
internal enum WordsStanding
{
    /// <summary>They are in the same place, letter for letter.</summary>
    Unchanged,

    /// <summary>They are in another place of the passage, letter for letter.</summary>
    Moved,

    /// <summary>They are in several other places, letter for letter, and it is unclear which was meant.</summary>
    Several,

    /// <summary>They are no longer there, letter for letter.</summary>
    Changed,

    /// <summary>The link's words cannot be read.</summary>
    Unreadable,
}
