namespace ArticleArchive.Ingest;

/// <summary>Why a watched folder is to be looked at.</summary>
internal enum FolderActivity
{
    /// <summary>Nothing was seen, but it is time.</summary>
    Due,

    /// <summary>Something changed, and the folder has come to rest.</summary>
    Quiet,

    /// <summary>Something changed, and goes on changing.</summary>
    Restless,
}
