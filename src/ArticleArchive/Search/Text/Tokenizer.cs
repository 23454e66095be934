namespace ArticleArchive.Search.Text;

/// <summary>
/// Cuts text into folded words, by the same rule for stored text and queries. Letter case, accents, and the forms of apostrophes are folded; hyphens, dashes
/// and all other signs separate words, except for a hyphen that breaks a word at the end of a line; soft hyphens and zero-width characters vanish; <c>U.S.</c>
/// becomes <c>US</c>, <c>1,470</c> <c>1470</c>, <c>[W]e</c> <c>we</c>, and <c>40%</c> becomes <c>40</c> with a sign attached.
/// </summary>
/// <remarks>
/// A folded word contains no ASCII other than <c>a-z0-9</c>, and no space: an apostrophe in it is U+02BC, a decimal point U+00B7. Folding a folded word changes
/// nothing. In scripts without spaces between words, each character is a word. Nothing is stemmed and no word is left out.
/// </remarks>
public static class Tokenizer
{
    /// <summary>The version of the rule; an archive built with another version is rebuilt.</summary>
    public const int Version = 2;

    private const int MaxCachedLength = 32;

    // Even in a narrow column, no word has more parts.
    private const int MaxHalves = 6;

    [ThreadStatic]
    private static WordCache? _cache;

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 1);
        for (var i = 0; i < text.Length;)
        {
            var kind = Characters.At(text, i, out var units);
            if (Characters.StartsWord(kind) || text[i] == '[' && WordBoundary.IsBracketedLetter(text, i))
                units = Read(text, i, tokens);

            i += units;
        }

        return tokens;
    }

    /// <summary>Adds the word at <paramref name="start"/>, and returns its length in the text.</summary>
    private static int Read(string text, int start, List<Token> tokens)
    {
        var (word, end) = Scan(text, start);
        var half = start;
        for (var halves = 1; halves < MaxHalves && Dehyphenation.After(text, half, end) is { } next; halves++)
        {
            half = next;
            (var rest, end) = Scan(text, next);
            word += rest;
        }

        if (word.Length > 0)
            tokens.Add(new Token(word, start, end - start) { Signs = WordSigns.At(text, start, end) });
        return end - start;
    }

    /// <summary>The folded word that begins at an index, and its end.</summary>
    private static (string Word, int End) Scan(string text, int start)
    {
        var end = start;
        while (text[start] != '[' && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        var isPlain = end > start && EndsPlain(text, end);
        if (!isPlain)
            end = WordBoundary.End(text, start);

        var source = text.AsSpan(start, end - start);
        return (isPlain ? Lower(source) : WordFolding.Fold(source), end);
    }

    /// <summary>True when the character after plain letters and digits certainly ends the word.</summary>
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
        if (source.Length > MaxCachedLength)
            return source.ToString().ToLowerInvariant();

        Span<char> lower = stackalloc char[MaxCachedLength];
        for (var i = 0; i < source.Length; i++)
            lower[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];

        return (_cache ??= new WordCache()).Get(lower[..source.Length]);
    }
}
