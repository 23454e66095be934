using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene.Sequences;

/// <summary>
/// A sequence of words in the form in which it is given to the index and merged: each word as its length, seven bits to a byte with the low bits first, and its
/// UTF-8.
/// </summary>
internal static class PlainSequence
{
    /// <summary>Writes a sequence.</summary>
    public static BytesRef Encode(IEnumerable<string> words)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var word in words)
            writer.Write(word);
        writer.Flush();
        return new BytesRef(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Takes the first word off a sequence.</summary>
    public static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> sequence)
    {
        var length = NextNumber(ref sequence);
        var word = sequence[..length];
        sequence = sequence[length..];
        return word;
    }

    /// <summary>Takes a number off the beginning of bytes, seven bits to a byte with the low bits first.</summary>
    public static int NextNumber(ref ReadOnlySpan<byte> bytes)
    {
        var (number, shift, at) = (0, 0, 0);
        while (true)
        {
            var one = bytes[at++];
            number |= (one & 0x7F) << shift;
            if (one < 0x80)
                break;
            shift += 7;
        }

        bytes = bytes[at..];
        return number;
    }
}
