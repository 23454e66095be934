namespace ArticleArchive.Ingest;

/// <summary>How far the archive is.</summary>
public enum ArchiveState
{
    /// <summary>Not yet readable: the first build is running.</summary>
    Building,

    /// <summary>Readable and in step with the folder, as far as is known.</summary>
    Ready,

    /// <summary>Readable, but the folder is gone or the database cannot be changed: the last good state is served.</summary>
    Stale,
}
