using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>Finds files that are still being written.</summary>
internal static class UnstableFiles
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(150);

    /// <summary>Paths of the files that change from one moment to the next.</summary>
    public static async Task<HashSet<string>> FindAsync(ContentFolder folder, TimeProvider clock, CancellationToken cancellationToken)
    {
        var before = Stamps(folder);
        await Task.Delay(PollInterval, clock, cancellationToken).ConfigureAwait(false);
        var after = Stamps(folder);
        after.SymmetricExceptWith(before);
        return [.. after.Select(file => file.Path)];
    }

    private static HashSet<(string Path, string Stamp)> Stamps(ContentFolder folder) => [.. folder.List().Files.Select(file => (file.Path, file.Stamp))];
}
