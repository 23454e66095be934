namespace ArticleArchive.Content.Files;

/// <summary>Text in UTF-16 without a byte-order mark. Spaces, digits and line ends, and in Western text the letters, have a zero byte.</summary>
internal static class Utf16Text
{
    // In any text, spaces and digits are at least one character in ten.
    private const int PairsForEachZero = 10;

    /// <summary>The text and its encoding; null when it has too few zero bytes, has them in both halves of its pairs, or has control characters.</summary>
    public static (string Text, Encoding Encoding)? Read(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0 || !bytes.AsSpan().Contains((byte)0))
            return null;

        var (first, second) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }

        if (first > 0 && second > 0 || (long)(first + second) * PairsForEachZero < bytes.Length / 2)
            return null;

        var encoding = new UnicodeEncoding(bigEndian: first > 0, byteOrderMark: false, throwOnInvalidBytes: true);
        return StrictEncoding.Decode(bytes, encoding) is { } text && !text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) ? (text, encoding) : null;
    }
}
