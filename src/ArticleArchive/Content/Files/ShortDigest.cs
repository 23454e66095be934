using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ArticleArchive.Content.Files;

/// <summary>A short digest of a text, to tell millions of texts apart in little memory.</summary>
internal static class ShortDigest
{
    /// <summary>128 bits of a text: two texts with the same ones are not to be expected in any folder.</summary>
    public static UInt128 Of(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));
}
