using System.Buffers;

namespace ArticleArchive.Content.Files;

/// <summary>
/// Mostly English text in windows-1252, the encoding that most programs of its time used. A few bytes are too little for a detector, but quotation marks,
/// dashes and the accents of <c>café</c> and <c>señor</c> are hardly ever encoded in anything else.
/// </summary>
internal static class WesternText
{
    private const int MinBytes = 200;
    private const int AsciiForEachOther = 50;

    private static readonly SearchValues<char> Usual =
        SearchValues.Create("‘’‚“”„–—…•†‡™€£¢¥§©®°±·«»¿¡½¼¾×¹²³ªº\u00A0\u00ADàáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜßœŒ");

    /// <summary>The encoding.</summary>
    public static Encoding Encoding { get; } = StrictEncoding.Get("windows-1252");

    /// <summary>The character of a byte in windows-1252; null for the five bytes that have none.</summary>
    public static char? CharacterOf(byte value)
    {
        if (value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            return null;

        var character = Encoding.GetString([value])[0];
        return value < 0x80 || Usual.Contains(character) ? character : null;
    }

    /// <summary>The text; null when it is short, has many bytes outside ASCII, or contains characters that such a text does not have.</summary>
    public static string? Read(byte[] bytes)
    {
        var others = bytes.Count(value => value >= 0x80);
        if (bytes.Length < MinBytes || others * AsciiForEachOther > bytes.Length || bytes.Contains((byte)0))
            return null;

        return StrictEncoding.Decode(bytes, Encoding) is { } text && text.All(c => c < 0x80 || Usual.Contains(c)) ? text : null;
    }
}
