namespace ArticleArchive.Ingest;

/// <summary>What to write into the database.</summary>
/// <param name="Folder">The content folder as it is now.</param>
/// <param name="IsRebuild">Whether to read all files again, changed or not.</param>
/// <param name="Progress">Receives the number of files read so far and of files to read; may be null.</param>
internal sealed record WritingTask(FolderState Folder, bool IsRebuild, IProgress<(int Read, int ToRead)>? Progress);
