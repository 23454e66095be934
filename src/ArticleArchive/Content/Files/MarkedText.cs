using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Files;

/// <summary>
/// Reads ASCII text with quotation marks, dashes and signs of windows-1252 or of Mac OS Roman, however short it is. A letter where only an apostrophe or a
/// dash can be, as in <c>isnít</c>, <c>teamÕs</c> and <c>the bridge ó closed</c>, shows that another encoding was meant.
/// </summary>
internal static partial class MarkedText
{
    private const int AsciiForEachOther = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("‘’‚“”„–—…•†‡™€£¢§©®°±×·µ¹²³«»½¼¾¡¿\u00A0");
    private static readonly SearchValues<char> WithinWords = SearchValues.Create("’–—…\u00A0");
    private static readonly SearchValues<char> Openers = SearchValues.Create("‘‚“„£€«¡¿");
    private static readonly SearchValues<char> Letters = SearchValues.Create("àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜ");

    private static readonly Encoding[] Encodings = [WesternText.Encoding, StrictEncoding.Get(10000)];

    /// <summary>The text and its encoding, of the two the one with fewer letters outside ASCII; null when neither has more marks than letters.</summary>
    public static (string Text, Encoding Encoding)? Read(byte[] bytes)
    {
        var others = bytes.Count(value => value >= 0x80);
        if (others * AsciiForEachOther > bytes.Length || bytes.Contains((byte)0))
            return null;

        return Encodings.Select(encoding => (Text: StrictEncoding.Decode(bytes, encoding) ?? "", Encoding: encoding))
            .Where(read => IsMarked(read.Text))
            .OrderBy(read => read.Text.Count(Letters.Contains))
            .Select(read => ((string, Encoding)?)read)
            .FirstOrDefault();
    }

    /// <summary>Whether most letters outside ASCII of a text are where English has an apostrophe or a dash.</summary>
    public static bool HasLettersForMarks(string text)
    {
        var letters = text.Count(c => c >= 0x80 && char.IsLetter(c));
        return letters > 0 && letters * AsciiForEachOther <= text.Length && LetterForMark().Count(text) * 2 > letters;
    }

    private static bool IsMarked(string text)
    {
        var (marks, letters) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            if (Letters.Contains(text[i]))
                letters++;
            else if (Marks.Contains(text[i]) && IsPlaced(text, i))
                marks++;
            else
                return false;
        }

        return marks > letters && !HasLettersForMarks(text);
    }

    /// <summary>Whether a mark is where it can be: only few are within a word, and those that open something are not behind a letter.</summary>
    private static bool IsPlaced(string text, int i) =>
        WithinWords.Contains(text[i])
        || i == 0 || !char.IsLetter(text[i - 1])
        || !Openers.Contains(text[i]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));

    [GeneratedRegex(@"[A-Za-z][\p{L}-[A-Za-z]](?:s|t|re|ve|ll|d|m)\b|[A-Za-z,.] [\p{L}-[A-Za-z]] [A-Za-z]", RegexOptions.NonBacktracking)]
    private static partial Regex LetterForMark();
}
