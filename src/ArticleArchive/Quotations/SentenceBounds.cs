using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations;

/// <summary>Finds where the sentences of a passage begin and end.</summary>
public static class SentenceBounds
{
    private const string Closers = "\"'”’»)]";
    private const string Openers = "\"'“‘«([";

    private static readonly char[] Stops = ['.', '!', '?', '…'];
    private static readonly char[] BeforeWord = [' ', '\n', '"', '“', '('];

    /// <summary>The whole sentences that contain the words, without the white space after them.</summary>
    /// <param name="text">The text of a passage.</param>
    /// <param name="words">The span of the words in it.</param>
    public static TextSpan Around(string text, TextSpan words)
    {
        var (start, end) = (0, text.Length);
        foreach (var next in Starts(text))
        {
            if (next <= words.Start)
            {
                start = next;
            }
            else if (next >= words.End)
            {
                end = Math.Max(words.End, text.AsSpan(0, next).TrimEnd().Length);
                break;
            }
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>Where sentences begin, except the first.</summary>
    private static IEnumerable<int> Starts(string text)
    {
        for (var stop = text.IndexOfAny(Stops); stop >= 0;)
        {
            var end = Skip(text, stop, Stops.Contains);
            var closed = Skip(text, end, sign => Closers.Contains(sign, StringComparison.Ordinal));
            var next = Skip(text, closed, char.IsWhiteSpace);
            if (next > closed && IsBeginning(text, next) && !IsAbbreviation(text, stop))
                yield return next;
            stop = text.IndexOfAny(Stops, end);
        }
    }

    private static int Skip(string text, int at, Func<char, bool> passes)
    {
        while (at < text.Length && passes(text[at]))
            at++;
        return at;
    }

    private static bool IsBeginning(string text, int at)
    {
        var first = Skip(text, at, sign => Openers.Contains(sign, StringComparison.Ordinal));
        return first < text.Length && CharUnicodeInfo.GetUnicodeCategory(text, first)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    /// <summary>Whether a full stop follows an initial or an abbreviation and so does not end a sentence.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.')
            return false;

        var before = text.AsSpan(0, stop);
        var word = before[(before.LastIndexOfAny(BeforeWord) + 1)..];
        return word.Length == 1 || Lexicon.IsAbbreviation(word.ToString().ToLowerInvariant());
    }
}
