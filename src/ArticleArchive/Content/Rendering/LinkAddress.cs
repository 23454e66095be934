namespace ArticleArchive.Content.Rendering;

/// <summary>Which addresses a link of an article may have.</summary>
internal static class LinkAddress
{
    /// <summary>True for http, https and mailto, and for addresses without a scheme.</summary>
    public static bool IsSafe(string address) => Scheme(address) is "" or "http" or "https" or "mailto";

    /// <summary>True for whole http and https addresses.</summary>
    public static bool IsWeb(string address) => Scheme(address) is "http" or "https";

    // As a browser reads it: white space and control characters count for nothing, wherever they stand.
    private static string Scheme(string address)
    {
        var seen = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var end = seen.AsSpan().IndexOfAny(":/?#");
        return end > 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() : end == 0 && seen[0] == ':' ? ":" : "";
    }
}
