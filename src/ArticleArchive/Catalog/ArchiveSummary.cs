namespace ArticleArchive.Catalog;

/// <summary>What is in the archive now.</summary>
public sealed record ArchiveSummary
{
    /// <summary>
    /// Names what the archive holds; a short opaque word. It is made from the content alone, so every machine with the same files and rules has the same one, whatever the
    /// order in which they came.
    /// </summary>
    public required string Generation { get; init; }

    /// <summary>Names the change that made this database what it is: never the same twice, and known to the index that is in step with it.</summary>
    public required string DatabaseGeneration { get; init; }

    /// <summary>Names the times at which articles last changed, as their files or histories say: a copy of the files without their times has another.</summary>
    public required string FileTimes { get; init; }

    /// <summary>When the archive last changed, to the second, UTC.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>Articles shown.</summary>
    public required long Articles { get; init; }

    /// <summary>Passages of those articles.</summary>
    public required long Passages { get; init; }

    /// <summary>Statements found in them.</summary>
    public required long Utterances { get; init; }

    /// <summary>Problems of the kind error.</summary>
    public required long Errors { get; init; }

    /// <summary>Problems of the kind warning.</summary>
    public required long Warnings { get; init; }
}
