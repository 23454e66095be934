namespace ArticleArchive.Ingest;

/// <summary>The state of the archive.</summary>
public enum ArchiveState
{
    /// <summary>Not yet readable: the first build is running.</summary>
    Building,

    /// <summary>Readable and, as far as known, in sync with the folder.</summary>
    Ready,

    /// <summary>Readable, but the folder is gone or the database cannot be changed: the last good state is served.</summary>
    Stale,
}
