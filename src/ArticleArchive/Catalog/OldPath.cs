namespace ArticleArchive.Catalog;

/// <summary>The address of an article on the site where it was before.</summary>
internal static class OldPath
{
    private const string Index = "index.html";

    /// <summary>One form for addresses that servers treat alike: the path alone, without outer slashes and <c>index.html</c>.</summary>
    public static string Fold(string address)
    {
        var path = WebAddress.TryRead(address, out var whole) ? whole.AbsolutePath : Cut(address);
        path = Uri.UnescapeDataString(path).Trim('/');
        return path == Index ? "" : path.EndsWith($"/{Index}", StringComparison.Ordinal) ? path[..^(Index.Length + 1)] : path;
    }

    private static string Cut(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;
}
