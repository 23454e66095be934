using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>
/// Reads addresses that somebody wrote. <see cref="Uri"/> throws <see cref="IndexOutOfRangeException"/> for some texts with a bidirectional control
/// character, such as two backslashes and U+202E. Such texts are never passed to it: an address has these characters only in escaped form.
/// </summary>
public static class WebAddress
{
    private static readonly SearchValues<char> BidirectionalControls =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Reads an absolute http or https address.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? address) => TryParse(text, out address) && address.Scheme is "http" or "https";

    /// <summary>Reads an absolute address of any scheme.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return !text.AsSpan().ContainsAny(BidirectionalControls) && Uri.TryCreate(text, UriKind.Absolute, out address);
    }

    /// <summary>Reads an address that may be relative to a site.</summary>
    public static bool TryResolve(Uri site, string text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return !text.AsSpan().ContainsAny(BidirectionalControls) && Uri.TryCreate(site, text, out address);
    }
}
