namespace ArticleArchive.Importing;

/// <summary>An imported article, ready to be written.</summary>
/// <param name="File">The file it was found in.</param>
/// <param name="Article">The article.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Path">The path of the Markdown file below the content folder.</param>
/// <param name="Original">The path of the stored original below the content folder.</param>
/// <param name="Text">The Markdown file.</param>
public sealed record PlannedArticle(ImportedFile File, ImportedArticle Article, ArticleSlug Slug, string Path, string Original, string Text);
