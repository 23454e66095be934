using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>One recorded state of an article.</summary>
public sealed record Revision
{
    /// <summary>Which, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it was recorded, or the date given for it; to the second, UTC.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The article's slug at that time.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>Path of the stored file below the content folder at that time.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the stored file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What the archivist said of it, one line; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What became of the passages of the revision before, save those that stayed the same in their place.</summary>
    public IReadOnlyList<RecordedFate> Fates { get; init; } = [];

    /// <summary>Its passages in order.</summary>
    public required IReadOnlyList<RecordedPassage> Passages { get; init; }

    /// <summary>Hash of this record and, through the hash before, of all before it; 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";
}
