namespace ArticleArchive.Ingest;

/// <summary>The content folder does not exist, or is empty where there were articles, like the mount point of a disk that is not mounted.</summary>
internal sealed class ContentGoneException : Exception;
