namespace ArticleArchive.Cli;

/// <summary>How an archive is opened.</summary>
internal enum Opening
{
    /// <summary>With what has changed in its folder taken in.</summary>
    UpToDate,

    /// <summary>With every file read again.</summary>
    Rebuilt,
}
