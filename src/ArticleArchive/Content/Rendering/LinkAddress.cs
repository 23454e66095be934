namespace ArticleArchive.Content.Rendering;

/// <summary>Decides which addresses a link in an article may have.</summary>
internal static class LinkAddress
{
    /// <summary>True for http, https and mailto, and for addresses without a scheme.</summary>
    public static bool IsSafe(string address) => Scheme(address) is "" or "http" or "https" or "mailto";

    /// <summary>True for absolute http and https addresses.</summary>
    public static bool IsWeb(string address) => Scheme(address) is "http" or "https";

    // As browsers read it: white space and control characters are ignored everywhere.
    private static string Scheme(string address)
    {
        var seen = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var end = seen.AsSpan().IndexOfAny(":/?#");
        return end > 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() : end == 0 && seen[0] == ':' ? ":" : "";
    }
}
