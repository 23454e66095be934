using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ArticleArchive.Content.Files;

/// <summary>A short digest of a text, to distinguish millions of texts in little memory.</summary>
internal static class ShortDigest
{
    /// <summary>A 128-bit digest. No two texts in a folder can be expected to share one.</summary>
    public static UInt128 Compute(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));
}
