namespace ArticleArchive.Ingest;

/// <summary>What is to be written into the database.</summary>
/// <param name="Folder">What the content folder has now.</param>
/// <param name="IsRebuild">Whether all files are read again, changed or not.</param>
/// <param name="Progress">Receives the number of files read so far and of files to read; may be null.</param>
internal sealed record WritingTask(FolderState Folder, bool IsRebuild, IProgress<(int Read, int ToRead)>? Progress);
