using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>What has to be done so that the catalog is what the folder is.</summary>
/// <param name="ToRead">Files that are new or have another stamp, in the order of the listing.</param>
/// <param name="Gone">Paths of files that are listed no longer.</param>
internal sealed record FolderComparison(IReadOnlyList<ContentFile> ToRead, IReadOnlyList<string> Gone)
{
    /// <summary>Compares.</summary>
    /// <param name="listed">The files that the folder has.</param>
    /// <param name="known">Paths and stamps of the files that the catalog was made from.</param>
    /// <param name="restless">Paths of files that are being written just now: they stay as the catalog has them.</param>
    public static FolderComparison Of(IReadOnlyList<ContentFile> listed, IEnumerable<(string Path, string Stamp)> known, IReadOnlySet<string> restless)
    {
        var stamps = known.ToDictionary(file => file.Path, file => file.Stamp, StringComparer.Ordinal);
        var toRead = new List<ContentFile>();
        foreach (var file in listed)
        {
            var isSame = stamps.Remove(file.Path, out var stamp) && stamp == file.Stamp;
            if (!isSame && !restless.Contains(file.Path))
                toRead.Add(file);
        }

        return new FolderComparison(toRead, [.. stamps.Keys.Where(path => !restless.Contains(path)).Order(StringComparer.Ordinal)]);
    }
}
