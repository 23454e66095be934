using System.Buffers;
using System.Text.Unicode;
using UtfUnknown;

namespace ArticleArchive.Content.Files;

/// <summary>
/// Decodes a file: UTF-8, UTF-16 with a byte-order mark, or the encoding that metadata or settings give. Any other encoding is guessed, and the text is used
/// only if the guess is certain; the guess is then reported. Lines may end at NEL or at U+2028 if none ends at CR or LF.
/// </summary>
internal static class StoredText
{
    private const string Advice = "Save it as UTF-8, or name its encoding: with encoding: windows-1252 in its sidecar, or with the setting Archive:Encoding.";

    // Below this, other encodings are about as likely.
    private const float SureConfidence = 0.6f;
    private const int MinLetters = 3;
    private const double MaxOddShare = 0.1;

    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\u0085\u2028\u2029");

    // The detector looks encodings up by name.
    static StoredText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, without a byte-order mark; null when the encoding is not known, which is a problem.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="known">What is known about their encoding.</param>
    /// <param name="problems">Receives what cannot be read, and the guess.</param>
    public static string? Decode(byte[] bytes, StoredEncoding known, ProblemLog problems) =>
        Characters(bytes, known, problems) is { } text ? WithLineEnds(text) : null;

    private static string? Characters(byte[] bytes, StoredEncoding known, ProblemLog problems)
    {
        if (known.OfFile is { } own)
            return Named(bytes, own, problems);
        if (MarkOf(bytes) is { } marked)
            return Strictly(bytes, marked, problems);

        var content = bytes.AsSpan();
        while (content.StartsWith(Utf8Mark))
            content = content[Utf8Mark.Length..];
        if (known.OfArchive is null && Utf16Text.Read(bytes) is { } wide)
            return Guessed(wide.Text, wide.Encoding, problems);
        if (Utf8.IsValid(content))
            return Encoding.UTF8.GetString(content);

        return known.OfArchive is { } usual ? Named(bytes, usual, problems) : Guess(bytes, problems);
    }

    // The number of characters stays the same, so that places in the text do too.
    private static string WithLineEnds(string text) =>
        text.AsSpan().ContainsAny('\r', '\n') || !text.AsSpan().ContainsAny(OtherLineEnds)
            ? text
            : text.Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');

    /// <summary>Whether an encoding of this name exists.</summary>
    public static bool IsEncoding(string name) =>
        Encodings.Any(encoding => encoding.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            || CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) is not null;

    private static EncodingInfo[] Encodings { get; } = Encoding.GetEncodings();

    private static Encoding? MarkOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    private static string? Named(byte[] bytes, string name, ProblemLog problems)
    {
        if (IsEncoding(name))
            return Strictly(bytes, StrictEncoding.Get(name.Trim()), problems);

        problems.Error(null, $"There is no encoding \"{name}\".", "Give a name such as utf-8, windows-1252, iso-8859-2 or koi8-r.");
        return null;
    }

    private static string? Strictly(byte[] bytes, Encoding encoding, ProblemLog problems)
    {
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException wrong)
        {
            var place = PlaceOf(bytes.AsSpan(0, Math.Clamp(wrong.Index, 0, bytes.Length)));
            problems.Error(place, $"The file is not in the encoding that is given: a byte here is not part of any character of {encoding.WebName}.", Advice);
            return null;
        }
    }

    private static string? Guess(byte[] bytes, ProblemLog problems)
    {
        if (EastAsianMarks.Read(bytes) is { } eastern)
            return Guessed(eastern.Text, eastern.Encoding, problems);
        if (PatchedText.Read(bytes) is { } patched)
        {
            problems.Note(null, "The file is read as UTF-8 with some characters in windows-1252.", "If words are wrong, save it as UTF-8.");
            return patched;
        }

        if (MarkedText.Read(bytes) is { } marked)
            return Guessed(marked.Text, marked.Encoding, problems);
        if (WesternText.Read(bytes) is { } western && !MarkedText.HasLettersForMarks(western))
            return Guessed(western, WesternText.Encoding, problems);
        if (CharsetDetector.DetectFromBytes(bytes).Detected is { Encoding: { } encoding } found
            && found.Confidence >= SureConfidence
            && Sound(bytes, encoding) is { } text
            && !MarkedText.HasLettersForMarks(text))
            return Guessed(text, encoding, problems);

        var wrong = FirstWrong(bytes);
        var what = $"The encoding of the file could not be identified: it is not UTF-8, since the byte 0x{bytes[wrong]:X2} here is not part of any character.";
        problems.Error(PlaceOf(bytes.AsSpan(0, wrong)), what, Advice);
        return null;
    }

    private static string Guessed(string text, Encoding encoding, ProblemLog problems)
    {
        problems.Note(null, $"The file is read as {encoding.WebName}.", "If words are wrong, name its encoding in its sidecar.");
        return text;
    }

    /// <summary>The text, if the decoded letters are plausible; null when it contains characters that no text has.</summary>
    private static string? Sound(byte[] bytes, Encoding encoding)
    {
        if (encoding.WebName is "utf-8" or "us-ascii")
            return null;
        if (StrictEncoding.Decode(bytes, StrictEncoding.Get(encoding.WebName)) is not { } text)
            return null;

        var (letters, odd) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsWithinWord(text, i))
                odd++;
            else if (c >= 0x80 && (char.IsLetter(c) || char.IsPunctuation(c)))
                letters++;
            else if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f'))
                odd++;
            else if (c >= 0x80 && !char.IsWhiteSpace(c) && !char.IsSymbol(c))
                odd++;
        }

        return letters >= MinLetters && odd <= letters * MaxOddShare ? text : null;
    }

    /// <summary>Whether a symbol that no word contains is between two letters, which shows that the bytes are in another encoding.</summary>
    private static bool IsWithinWord(string text, int i) =>
        (char.GetUnicodeCategory(text[i]) is UnicodeCategory.ModifierSymbol || text[i] is '¡' or '¿' or '¦' or '¤')
        && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == OperationStatus.Done)
            index += length;
        return index;
    }

    private static Place PlaceOf(ReadOnlySpan<byte> before)
    {
        var text = Encoding.UTF8.GetString(before);
        return Place.At(text, text.Length);
    }
}
