namespace ArticleArchive.Catalog;

/// <summary>A summary of what the archive holds.</summary>
public sealed record ArchiveSummary
{
    /// <summary>
    /// Names what the archive holds: a short opaque word made from the content alone. Every machine with the same files and rules has the same one, in whatever
    /// order the files arrived.
    /// </summary>
    public required string Generation { get; init; }

    /// <summary>Names the last change of this database: never the same twice, and recorded by the index that is in sync with it.</summary>
    public required string DatabaseGeneration { get; init; }

    /// <summary>Names the times of the articles' last changes, according to files or histories: a copy of the files without their times has another.</summary>
    public required string FileTimes { get; init; }

    /// <summary>When the archive last changed, to the second, UTC.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>The number of articles shown.</summary>
    public required long Articles { get; init; }

    /// <summary>The number of their passages.</summary>
    public required long Passages { get; init; }

    /// <summary>The number of statements found in them.</summary>
    public required long Utterances { get; init; }

    /// <summary>The number of errors in the content files.</summary>
    public required long Errors { get; init; }

    /// <summary>The number of warnings about the content files.</summary>
    public required long Warnings { get; init; }
}
