namespace ArticleArchive.Articles;

/// <summary>The file an article was read from.</summary>
public sealed record StoredFile
{
    /// <summary>Path below the content folder, with <c>/</c> between its parts.</summary>
    public required string Path { get; init; }

    /// <summary>The kind of file.</summary>
    public required StoredFormat Format { get; init; }

    /// <summary>The whole text of the file, as stored, without a byte-order mark.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
