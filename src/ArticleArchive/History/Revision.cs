namespace ArticleArchive.History;

/// <summary>One recorded state of an article.</summary>
public sealed record Revision
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The time of recording, or the date given for it; to the second, UTC.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The article's slug at that time.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>The path of the stored file below the content folder at that time.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the stored file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The archivist's note, one line; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The fates of the passages of the previous revision that changed or moved.</summary>
    public IReadOnlyList<RecordedFate> Fates { get; init; } = [];

    /// <summary>Its passages in order.</summary>
    public required IReadOnlyList<RecordedPassage> Passages { get; init; }

    /// <summary>The hash of this record and, through the previous hash, of all records before it; 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";
}
