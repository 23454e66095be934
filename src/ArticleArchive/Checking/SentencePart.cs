namespace ArticleArchive.Checking;

/// <summary>Part of a sentence that contains quoted words.</summary>
/// <param name="Text">The words as in the article, with punctuation and spaces.</param>
/// <param name="IsQuoted">True for words in the quotation, false for words it cut off.</param>
public sealed record SentencePart(string Text, bool IsQuoted);
