namespace ArticleArchive.Articles;

/// <summary>
/// Something left out of the passages: a line of page furniture, such as <c>Advertisement</c>, or a line below the end of the article; in Markdown, a comment,
/// an embed or a shortcode.
/// </summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Text">The line as stored; for Markdown, the omitted markup on one line, cut when long.</param>
public sealed record FurnitureLine(int Line, string Text);
