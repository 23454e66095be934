using ArticleArchive.Articles;

namespace ArticleArchive.Importing;

/// <summary>An imported article as it is to be written.</summary>
/// <param name="File">The file that it was found in.</param>
/// <param name="Article">The article.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Path">Path of the Markdown file below the content folder.</param>
/// <param name="Original">Path of the kept original below the content folder.</param>
/// <param name="Text">The Markdown file.</param>
public sealed record PlannedArticle(ImportedFile File, ImportedArticle Article, ArticleSlug Slug, string Path, string Original, string Text);
