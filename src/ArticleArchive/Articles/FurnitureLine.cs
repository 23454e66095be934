namespace ArticleArchive.Articles;

/// <summary>A line of the stored file that was left out of the passages as page furniture, such as <c>Advertisement</c>.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Text">The line as stored.</param>
public sealed record FurnitureLine(int Line, string Text);
