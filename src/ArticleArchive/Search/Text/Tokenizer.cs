namespace ArticleArchive.Search.Text;

/// <summary>
/// Cuts text into folded words: the one rule for stored text and queries. Letter case, accents, and the forms of apostrophes are folded; hyphens, dashes and all
/// other signs stand between words; soft hyphens and zero-width characters vanish; <c>U.S.</c> is <c>US</c>, <c>40%</c> is <c>40</c>, <c>1,470</c> is <c>1470</c>.
/// </summary>
/// <remarks>
/// A folded word never holds ASCII other than <c>a-z0-9</c>, nor a blank: an apostrophe in it is U+02BC, a decimal point U+00B7. Folding a folded word changes nothing.
/// A character of a script without blanks between words is a word. Nothing is stemmed and no word is left out.
/// </remarks>
public static class Tokenizer
{
    /// <summary>The version of the rule: an archive built with another one is built again.</summary>
    public const int Version = 1;

    private const int LongestCached = 32;

    [ThreadStatic]
    private static WordCache? _cache;

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 1);
        for (var i = 0; i < text.Length;)
        {
            var kind = Characters.At(text, i, out var units);
            if (Characters.StartsWord(kind))
                units = Read(text, i, tokens);

            i += units;
        }

        return tokens;
    }

    /// <summary>Adds the word at <paramref name="start"/>, and says how long it is in the text.</summary>
    private static int Read(string text, int start, List<Token> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        var isPlain = EndsPlain(text, end);
        if (!isPlain)
            end = WordBoundary.End(text, start);

        var source = text.AsSpan(start, end - start);
        var word = isPlain ? Lower(source) : WordFolding.Fold(source);
        if (word.Length > 0)
            tokens.Add(new Token(word, start, source.Length));

        return source.Length;
    }

    /// <summary>True when what follows plain letters and digits surely ends the word.</summary>
    private static bool EndsPlain(string text, int end)
    {
        if (end == text.Length)
            return true;
        if (text[end] >= 0x80)
            return false;

        return text[end] is not ('.' or ',' or '\'' or '`') || end + 1 == text.Length || (text[end + 1] < 0x80 && !char.IsAsciiLetterOrDigit(text[end + 1]));
    }

    private static string Lower(ReadOnlySpan<char> source)
    {
        if (source.Length > LongestCached)
            return source.ToString().ToLowerInvariant();

        Span<char> lower = stackalloc char[LongestCached];
        for (var i = 0; i < source.Length; i++)
            lower[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];

        return (_cache ??= new WordCache()).Get(lower[..source.Length]);
    }
}
