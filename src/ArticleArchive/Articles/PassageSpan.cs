namespace ArticleArchive.Articles;

/// <summary>A stretch of the text of one passage of an article.</summary>
/// <param name="Passage">Which passage: its index in the article's list of passages, from 0.</param>
/// <param name="Span">Where in that passage's text, in UTF-16 units.</param>
public readonly record struct PassageSpan(int Passage, TextSpan Span);
