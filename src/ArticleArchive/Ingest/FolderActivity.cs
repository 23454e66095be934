namespace ArticleArchive.Ingest;

/// <summary>Why a wait for changes of a folder ended.</summary>
internal enum FolderActivity
{
    /// <summary>Nothing changed, but the time is up.</summary>
    Due,

    /// <summary>Something changed, and the folder has been quiet since.</summary>
    Quiet,

    /// <summary>Something changed and keeps changing.</summary>
    Unstable,
}
