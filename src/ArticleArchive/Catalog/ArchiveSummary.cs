namespace ArticleArchive.Catalog;

/// <summary>What is in the archive now.</summary>
public sealed record ArchiveSummary
{
    /// <summary>Changes with every change of the archive and with nothing else; a short opaque word.</summary>
    public required string Generation { get; init; }

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
