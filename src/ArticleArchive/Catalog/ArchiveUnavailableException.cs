namespace ArticleArchive.Catalog;

/// <summary>The derived database cannot be read now: it is not built yet, has another version, or is damaged and being rebuilt.</summary>
public sealed class ArchiveUnavailableException : Exception
{
    /// <summary>Creates the exception with the reason.</summary>
    public ArchiveUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the reason and the database's own error.</summary>
    public ArchiveUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
