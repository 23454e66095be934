using ArticleArchive.Checking.Clauses;

namespace ArticleArchive.Checking.Matching;

/// <summary>Checks whether text between two quoted stretches interrupts a statement. Its attribution and the end of a paragraph do not.</summary>
internal static class Interruption
{
    private const int MaxAttributionWords = 200;

    /// <summary>Whether the reporter says more between the two stretches than who speaks.</summary>
    public static bool Is(Func<int, string> textOf, PassageSpan before, PassageSpan after)
    {
        if (before.Passage != after.Passage)
            return textOf(before.Passage)[before.Span.End..].Any(char.IsLetter) && textOf(after.Passage)[..after.Span.Start].Any(char.IsLetter);

        var text = textOf(before.Passage);
        var said = before.Span.Slice(text).TrimEnd();
        var between = text[before.Span.End..Math.Max(before.Span.End, after.Span.Start)].Trim().Trim('"', '\'', '“', '‘', '”', '’', '«', '»').Trim();
        if (!between.Any(char.IsLetter))
            return false;

        var spoken = said.Length > 0 && said[^1] is ',' or '.' or '?' or '!' or '…' or '-' or '—' or '–' || between[0] is ',' or '—' or '–';
        return !spoken || between[^1] == ':' || between.Length > MaxAttributionWords || Sentences(between) > 1;
    }

    private static int Sentences(string text) => new ClauseScanner(0, text).Scan(new TextSpan(0, text.Length), []) is var words
        ? 1 + words.Take(words.Count - 1).Count(word => word.Mark is ClauseMark.Stop or ClauseMark.Question)
        : 0;
}
