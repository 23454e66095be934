namespace ArticleArchive.Search;

/// <summary>How a word resembles another.</summary>
public enum WordMatch
{
    /// <summary>It is the word itself or another form of it.</summary>
    Form,

    /// <summary>It begins with the other.</summary>
    Beginning,

    /// <summary>
    /// Its spelling is similar: one change in a short word, at most two in a longer one. A change adds, removes or replaces a letter, or swaps two neighbours.
    /// </summary>
    Spelling,
}
