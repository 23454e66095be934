using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ArticleArchive.Content.Files;

/// <summary>A word for a text, by which millions of them are told apart in little room.</summary>
internal static class ShortDigest
{
    /// <summary>128 bits of a text: two texts with the same ones are not to be expected in any folder.</summary>
    public static UInt128 Of(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));
}
