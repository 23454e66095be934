namespace ArticleArchive.Catalog;

/// <summary>The derived database cannot be read now: it is not built yet, is of another version, or is damaged and being built again.</summary>
public sealed class ArchiveUnavailableException : Exception
{
    /// <summary>Tells why.</summary>
    public ArchiveUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Tells why, and what the database said.</summary>
    public ArchiveUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
