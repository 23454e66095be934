namespace ArticleArchive.Search.Text;

/// <summary>How a character affects word boundaries.</summary>
internal enum CharacterClass
{
    /// <summary>Separates words: blanks, punctuation, dashes, symbols, emoji.</summary>
    Separator,

    /// <summary>A letter of a script with blanks between words.</summary>
    Letter,

    /// <summary>A digit or another number.</summary>
    Number,

    /// <summary>A word by itself: a letter of a script without blanks between words, a vulgar fraction.</summary>
    Lone,

    /// <summary>Belongs to the previous character.</summary>
    Mark,

    /// <summary>Invisible: soft hyphen, zero-width and direction characters.</summary>
    Unseen,

    /// <summary>Part of a word when there are letters or digits on both sides.</summary>
    Apostrophe,
}
