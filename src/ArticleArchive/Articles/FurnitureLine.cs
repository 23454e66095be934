namespace ArticleArchive.Articles;

/// <summary>What was left out of the passages: a line of page furniture, such as <c>Advertisement</c>, or of what stands below the end; in Markdown a comment, an embed or a shortcode.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Text">The line as stored; of Markdown what was left out, on one line, a long one cut.</param>
public sealed record FurnitureLine(int Line, string Text);
