namespace ArticleArchive.Cli;

/// <summary>How to open an archive.</summary>
internal enum Opening
{
    /// <summary>Read the files that have changed.</summary>
    UpToDate,

    /// <summary>Read every file again.</summary>
    Rebuilt,
}
