using ArticleArchive.Checking.Matching;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Judging;

/// <summary>
/// Gives the words of a cue the form that the article has inside its sentences: <c>I think</c>, <c>according to Radio Senn</c>, <c>don't</c> for <c>n't</c>.
/// </summary>
internal static class PrintedCue
{
    private static readonly char[] Marks = ['"', '“', '”', '‘', ',', '.', ';', ':', '?', '!', '(', ')', '—', '–'];

    public static CautionFound Restore(CautionFound found, Placement placement)
    {
        if (found.Cue is not { } cue)
            return found;

        var words = cue.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var ending] && (ending is "n't" || ending[0] == '\''))
            return found with { Cue = Contraction(ending, found.Side, placement) };

        var passages = placement.Spans.Select(span => span.Passage).Distinct();
        var text = string.Join('\n', passages.Select(passage => placement.Row.Article.Passages[passage].Text)).Replace('’', '\'');
        return found with { Cue = string.Join(' ', words.Select(word => Printed(word, text))) };
    }

    private static string Printed(string word, string text)
    {
        if (word is "i" || word.StartsWith("i'", StringComparison.Ordinal))
            return $"I{word[1..]}";
        if (Find(word, text, 0, StringComparison.Ordinal) >= 0)
            return word;

        for (var at = Find(word, text, 0, StringComparison.OrdinalIgnoreCase); at >= 0; at = Find(word, text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 1 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is ',' || IsAfterTitle(text, at - 2)))
                return text.Substring(at, word.Length);
        }

        return word;
    }

    /// <summary>Whether a full stop ends a title or another abbreviation and not a sentence: <c>Mr. Vance</c>.</summary>
    private static bool IsAfterTitle(string text, int stop) =>
        text[stop] == '.' && Lexicon.IsAbbreviation(text[(text.LastIndexOfAny([' ', '\n'], stop) + 1)..stop].ToLowerInvariant());

    /// <summary>The nearest word that ends so, on the side where the cue is; the ending itself when there is none.</summary>
    private static string Contraction(string ending, CueSide side, Placement placement)
    {
        var (first, last) = (placement.Spans.First(), placement.Spans.Last());
        var text = side == CueSide.After ? TextOf(placement, last)[last.Span.End..] : TextOf(placement, first)[..first.Span.Start];
        var words = text.Replace('’', '\'').Split(' ')
            .Select(word => word.Trim(Marks))
            .Where(word => word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return (side == CueSide.After ? words.FirstOrDefault() : words.LastOrDefault()) ?? ending;
    }

    private static string TextOf(Placement placement, PassageSpan place) => placement.Row.Article.Passages[place.Passage].Text;

    /// <summary>The start of a whole word; -1 when it is not there.</summary>
    private static int Find(string word, string text, int from, StringComparison comparison)
    {
        for (var at = text.IndexOf(word, from, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
        {
            if (!(at > 0 && char.IsLetterOrDigit(text[at - 1])) && !(at + word.Length < text.Length && char.IsLetterOrDigit(text[at + word.Length])))
                return at;
        }

        return -1;
    }
}
