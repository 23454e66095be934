namespace ArticleArchive.Checking;

/// <summary>A stretch of the sentence in which quoted words stand.</summary>
/// <param name="Text">The words as the article has them, with marks and blanks.</param>
/// <param name="IsQuoted">True for what the quotation has, false for what was cut off.</param>
public sealed record SentencePart(string Text, bool IsQuoted);
