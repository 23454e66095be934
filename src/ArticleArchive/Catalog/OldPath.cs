namespace ArticleArchive.Catalog;

/// <summary>The address of a page on the site where an article stood before.</summary>
internal static class OldPath
{
    private const string Index = "index.html";

    /// <summary>One spelling for addresses that servers answer alike: without slashes at the ends, <c>index.html</c>, and what stands before or after the path.</summary>
    public static string Fold(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? whole.AbsolutePath : Cut(address);
        path = Uri.UnescapeDataString(path).Trim('/');
        return path == Index ? "" : path.EndsWith($"/{Index}", StringComparison.Ordinal) ? path[..^(Index.Length + 1)] : path;
    }

    private static string Cut(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;
}
