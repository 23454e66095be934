using System.Text.RegularExpressions;
using ArticleArchive.Articles;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>The whole sentences in which quoted words stand, so that a reader sees what was cut off.</summary>
internal static partial class SentenceView
{
    /// <summary>The sentences of a passage from the first of the spans to the last, cut into what is quoted and what is not.</summary>
    public static IReadOnlyList<SentencePart> Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var (start, end) = (StartOf(text, spans[0].Start), EndOf(text, spans[^1].End));
        var parts = new List<SentencePart>();
        foreach (var span in spans)
        {
            Add(text[start..Math.Max(start, span.Start)], false);
            Add(text[Math.Max(start, span.Start)..span.End], true);
            start = span.End;
        }

        Add(text[start..end], false);
        return parts;

        void Add(string part, bool quoted)
        {
            if (part.Length > 0)
                parts.Add(new SentencePart(part, quoted));
        }
    }

    private static int StartOf(string text, int at)
    {
        var start = 0;
        foreach (var end in Ends(text))
        {
            if (end > at)
                break;
            start = end;
        }

        return start;
    }

    private static int EndOf(string text, int at)
    {
        foreach (var end in Ends(text))
        {
            if (end >= at)
                return text[..end].TrimEnd().Length is var trimmed && trimmed >= at ? trimmed : end;
        }

        return text.Length;
    }

    /// <summary>Where sentences begin, all but the first.</summary>
    private static IEnumerable<int> Ends(string text)
    {
        for (var stop = Stop().Match(text); stop.Success; stop = stop.NextMatch())
        {
            var before = text[..stop.Index];
            var word = before[(before.LastIndexOfAny([' ', '\n', '"', '“', '(']) + 1)..].ToLowerInvariant();
            if (text[stop.Index] == '.' && (word.Length == 1 || Lexicon.IsAbbreviation(word)))
                continue;
            yield return stop.Index + stop.Length;
        }
    }

    [GeneratedRegex("""[.!?…]+["'”’»)\]]*\s+(?=["'“‘«(\[]*[\p{Lu}\p{N}])""")]
    private static partial Regex Stop();
}
