namespace ArticleArchive.Cli;

/// <summary>How to open an archive.</summary>
internal enum OpenMode
{
    /// <summary>Read the files that have changed.</summary>
    Update,

    /// <summary>Read every file again.</summary>
    Rebuild,
}
