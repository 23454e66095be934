using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>A file of the content folder as the listing saw it, its sidecar with it.</summary>
public sealed record ContentFile
{
    /// <summary>Path below the content folder, with <c>/</c> between its parts.</summary>
    public required string Path { get; init; }

    /// <summary>The slug its name gives; no other file has it.</summary>
    public required ArticleSlug Slug { get; init; }

    /// <summary>The slug it would have if its name did not give it to other files too; null when it has that one.</summary>
    public ArticleSlug? Shared { get; init; }

    /// <summary>Slugs that lead to it besides its own: the one it shares with other files, and the one that an earlier rule made of its name.</summary>
    public IEnumerable<ArticleSlug> OtherSlugs =>
        new[] { Shared, FileName.FormerSlug(Path), FileName.Of(Path).Slug }.OfType<ArticleSlug>().Where(slug => slug != Slug).Distinct();

    /// <summary>What kind of file it is.</summary>
    public required StoredFormat Format { get; init; }

    /// <summary>Path below the content folder of the metadata that stands beside a plain text; null when there is none.</summary>
    public string? Sidecar { get; init; }

    /// <summary>True when a history of it is kept.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>
    /// Size and time of last write of the file, of its sidecar and of its history, as one opaque word: when it is the same, the file is taken to be unchanged.
    /// </summary>
    public required string Stamp { get; init; }

    /// <summary>When the file or its sidecar was last written; null when it has gone meanwhile.</summary>
    public DateTimeOffset? Written => Stamp.Split('+').Take(Sidecar is null ? 1 : 2).Select(LinkedFile.WrittenIn).Max();

    /// <summary>Whether a stamp is that of a file whose slug depends on other files.</summary>
    internal static bool IsToldApart(string stamp) => stamp.Contains('@', StringComparison.Ordinal);

    /// <summary>The file with the stamp of its history; as it is when there is none.</summary>
    internal ContentFile WithHistory(string? stamp) => stamp is null ? this : this with { IsRecorded = true, Stamp = $"{Stamp}+{stamp}" };
}
