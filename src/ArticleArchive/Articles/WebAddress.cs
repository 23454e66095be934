using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>Reads absolute addresses of the web.</summary>
public static class WebAddress
{
    /// <summary>
    /// Reads an absolute http or https address. No other text is passed to <see cref="Uri"/>, which throws <see cref="IndexOutOfRangeException"/> for
    /// some that begin with backslashes.
    /// </summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out address) && address.Scheme is "http" or "https";
    }
}
