namespace ArticleArchive.Search;

/// <summary>In what way a word is like another.</summary>
public enum WordMatch
{
    /// <summary>It is the word, or another form of it.</summary>
    Form,

    /// <summary>It begins so.</summary>
    Beginning,

    /// <summary>It is spelled alike: one letter apart in a short word, at most two in a longer one. A letter put in, left out or changed, or two neighbours swapped, is one.</summary>
    Spelling,
}
