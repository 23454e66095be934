namespace ArticleArchive.Ingest;

/// <summary>The content folder is not there, or shows nothing where there were articles: so looks the place of a disk that is not mounted.</summary>
internal sealed class ContentGoneException : Exception;
