using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ArticleArchive.History;

/// <summary>A short hash of a passage's exact words, which a link carries to show whether they have changed since.</summary>
public static class PassageState
{
    /// <summary>The number of hexadecimal digits of a state: a change goes unnoticed once in 4 billion.</summary>
    public const int Length = 8;

    /// <summary>The state of a passage with these words.</summary>
    public static string Compute(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>Reads a state; capital letters are accepted and folded to lower case.</summary>
    /// <returns>False when <paramref name="text"/> cannot be the state of a passage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? state)
    {
        state = text is { Length: Length } && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;
        return state is not null;
    }
}
