namespace ArticleArchive.Content.Text;

/// <summary>Tells the language of a text by its script, where most words of the text are in one that few languages use.</summary>
internal static class ScriptLanguage
{
    private const int MinWords = 2;
    private const int ManyWords = 20;
    private const int MinPercent = 60;
    private const int MinLetters = 3;
    private const int LettersOfUnspacedWord = 2;
    private const int None = -1;
    private const int Latin = -2;
    private const string Japanese = "ja";

    // The main language of each script.
    private static readonly (char First, char Last, string Language)[] Scripts =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u077F', "ar"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B00', '\u0B7F', "or"),
        ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"),
        ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"),
        ('\u1780', '\u17FF', "km"), ('\u3040', '\u30FF', Japanese), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    // Languages that share a script, each with letters that none further down the list uses.
    private static readonly (string Letters, string Language)[] Marks =
    [
        ("ٹڈےں", "ur"), ("ۆێڕڵ", "ckb"), ("پچژگ", "fa"), ("ळ", "mr"), ("қңғұ", "kk"), ("ў", "be"), ("їєґі", "uk"), ("ѓќѕ", "mk"), ("ђћјљњџ", "sr"),
        ("ыэ", "ru"), ("ъ", "bg"),
    ];

    /// <summary>The language as a BCP 47 tag; null for Latin script, and where it is in doubt.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(Scripts[0].First, Scripts[^1].Last))
            return null;

        var counts = new int[Scripts.Length];
        var (words, before) = (0, None);
        foreach (var c in text)
        {
            var script = char.IsAsciiLetter(c) ? Latin : ScriptOf(c);
            if (script >= 0 && (script != before || IsUnspaced(script)))
                counts[script]++;
            else if (script == Latin && script != before)
                words++;
            before = script;
        }

        return Likeliest(counts, words) is { } likeliest ? Marked(text, likeliest, counts[likeliest]) ?? Scripts[likeliest].Language : null;
    }

    private static int ScriptOf(char c)
    {
        for (var script = 0; c >= Scripts[0].First && script < Scripts.Length; script++)
        {
            if (c >= Scripts[script].First && c <= Scripts[script].Last)
                return script;
        }

        return None;
    }

    private static int? Likeliest(int[] counts, int otherWords)
    {
        var (kana, han) = (Array.FindIndex(Scripts, script => script.Language == Japanese), Array.FindIndex(Scripts, script => script.Language == "zh"));
        // Japanese is written in both; Chinese has no kana.
        if (counts[kana] * 10 > counts[han])
            (counts[kana], counts[han]) = (counts[kana] + counts[han], 0);
        for (var script = 0; script < counts.Length; script++)
            counts[script] /= IsUnspaced(script) ? LettersOfUnspacedWord : 1;

        var most = counts.Max();
        return most >= MinWords && most * 100L >= (long)MinPercent * (counts.Sum() + otherWords) ? Array.IndexOf(counts, most) : null;
    }

    private static string? Marked(ReadOnlySpan<char> text, int script, int words)
    {
        var least = words < ManyWords ? 1 : MinLetters;
        foreach (var (letters, language) in Marks)
        {
            if (letters[0] >= Scripts[script].First && letters[0] <= Scripts[script].Last && Count(text, letters) >= least)
                return language;
        }

        return null;
    }

    private static int Count(ReadOnlySpan<char> text, string letters)
    {
        var count = 0;
        foreach (var letter in letters)
            count += text.Count(letter);
        return count;
    }

    private static bool IsUnspaced(int script) => Scripts[script].Language is "th" or "lo" or "my" or "km" or Japanese or "zh";
}
