namespace ArticleArchive.Ingest;

/// <summary>How far the archive is.</summary>
public enum ArchiveState
{
    /// <summary>Not yet readable: the first build is running.</summary>
    Building,

    /// <summary>Readable and in step with the folder, as far as is known.</summary>
    Ready,

    /// <summary>Readable, but the folder cannot be read: the last good state is served.</summary>
    Stale,
}
