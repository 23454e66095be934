namespace ArticleArchive.Content.Files;

/// <summary>A listed file of the content folder, with its sidecar.</summary>
public sealed record ContentFile
{
    /// <summary>Path below the content folder, with <c>/</c> between its parts.</summary>
    public required string Path { get; init; }

    /// <summary>The slug made from its name, unique in the archive.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>The slug that its name alone would give it, shared with other files; null when the slug is not shared.</summary>
    public ArticleSlug? Shared { get; init; }

    /// <summary>Other slugs that lead to the file: the one it shares with other files, and the one that an earlier rule made from its name.</summary>
    public IEnumerable<ArticleSlug> OtherSlugs =>
        new[] { Shared, FileName.FormerSlug(Path), FileName.Parse(Path).Slug }.OfType<ArticleSlug>().Where(slug => slug != Slug).Distinct();

    /// <summary>The file's format.</summary>
    public required StoredFormat Format { get; init; }

    /// <summary>The path of the sidecar below the content folder; null when there is none.</summary>
    public string? Sidecar { get; init; }

    /// <summary>True when the file has a recorded history.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>
    /// Size and time of last write of the file, its sidecar and its history, as one opaque value: while it is the same, the file counts as unchanged.
    /// </summary>
    public required string Stamp { get; init; }

    /// <summary>When the file or its sidecar was last written; null when it has gone since it was listed.</summary>
    public DateTimeOffset? Written => Stamp.Split('+').Take(Sidecar is null ? 1 : 2).Select(LinkedFile.WrittenIn).Max();

    /// <summary>Whether a stamp belongs to a file whose slug depends on other files.</summary>
    internal static bool HasDistinctSlug(string stamp) => stamp.Contains('@', StringComparison.Ordinal);

    /// <summary>The file with the stamp of its history; unchanged when there is none.</summary>
    internal ContentFile WithHistory(string? stamp) => stamp is null ? this : this with { IsRecorded = true, Stamp = $"{Stamp}+{stamp}" };
}
