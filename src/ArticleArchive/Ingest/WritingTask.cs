namespace ArticleArchive.Ingest;

/// <summary>What is to be written into the database.</summary>
/// <param name="Folder">What the content folder has now.</param>
/// <param name="IsRebuild">Whether all files are read again, changed or not.</param>
/// <param name="Progress">Told of files read so far and files to read; null for nobody.</param>
internal sealed record WritingTask(FolderState Folder, bool IsRebuild, IProgress<(int Read, int ToRead)>? Progress);
