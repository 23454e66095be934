using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ArticleArchive.Catalog;

/// <summary>
/// A digest of a set of texts that does not depend on the order in which they came and went: the sum of their hashes (AdHash of Bellare and Micciancio, 1997).
/// It does not resist deliberate collisions, but only somebody who can write the content could make one.
/// </summary>
/// <param name="Sum">The sum of the first 128 bits of each SHA-256, modulo 2^128.</param>
internal readonly record struct ContentDigest(UInt128 Sum)
{
    /// <summary>Reads a digest that <see cref="ToString"/> wrote; null gives the digest of the empty set.</summary>
    public static ContentDigest Parse(string? hex) => hex is null ? default : new(UInt128.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>The digest with one text replaced by another; null for none.</summary>
    public ContentDigest Replace(string? before, string? after) => new(unchecked(Sum - Hash(before) + Hash(after)));

    /// <summary>The digest in hexadecimal.</summary>
    public override string ToString() => Sum.ToString("x32", CultureInfo.InvariantCulture);

    private static UInt128 Hash(string? text) =>
        text is null ? UInt128.Zero : BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
