using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ArticleArchive.History;

/// <summary>A short hash of a passage's words as they stand to the letter: what a link carries to tell whether they have changed since.</summary>
public static class PassageState
{
    /// <summary>How many hexadecimal digits a state has: a change goes unseen once in 4 billion.</summary>
    public const int Length = 8;

    /// <summary>The state of a passage with those words.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    /// <summary>Reads a state; capital letters are taken and folded to lower case.</summary>
    /// <returns>False when <paramref name="text"/> cannot be the state of any passage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out string? state)
    {
        state = text is { Length: Length } && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;
        return state is not null;
    }
}
