namespace ArticleArchive.Search.Text;

/// <summary>What a character does to the words around it.</summary>
internal enum CharacterClass
{
    /// <summary>Stands between words: blanks, punctuation, dashes, symbols, emoji.</summary>
    Separator,

    /// <summary>A letter of a script that puts blanks between words.</summary>
    Letter,

    /// <summary>A digit or another number.</summary>
    Number,

    /// <summary>A word by itself: a letter of a script without blanks between words, a vulgar fraction.</summary>
    Lone,

    /// <summary>Belongs to the character before it.</summary>
    Mark,

    /// <summary>Not seen: soft hyphen, zero-width and direction characters.</summary>
    Unseen,

    /// <summary>Part of a word when letters or digits stand on both sides of it.</summary>
    Apostrophe,
}
