using System.Buffers;

namespace ArticleArchive.Content.Files;

/// <summary>
/// Reads ASCII text written on a Chinese or Japanese system, where quotation marks and dashes are two bytes each: read as windows-1252 they would be
/// <c>don¡¯t</c>.
/// </summary>
internal static class EastAsianMarks
{
    private const int AsciiForEachOther = 10;

    private static readonly int[] CodePages = [936, 950, 932];

    private static readonly SearchValues<char> Usual = SearchValues.Create("‘’“”—–…·•\u3000′″×÷°±§");

    /// <summary>
    /// The text and its encoding; null when a byte outside ASCII is part of anything but such a mark, or when no mark has two such bytes:
    /// <c>¡V</c> may be Spanish.
    /// </summary>
    public static (string Text, Encoding Encoding)? Read(byte[] bytes)
    {
        var others = bytes.Count(value => value >= 0x80);
        if (others < 2 || others * AsciiForEachOther > bytes.Length || bytes.Contains((byte)0))
            return null;

        foreach (var codePage in CodePages)
        {
            var encoding = StrictEncoding.Get(codePage);
            if (StrictEncoding.Decode(bytes, encoding) is { } text && text.All(c => c < 0x80 || Usual.Contains(c)) && text.Count(c => c >= 0x80) < others)
                return (text, encoding);
        }

        return null;
    }
}
