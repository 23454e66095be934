using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds quotations that begin or end inside a hyphenated word.</summary>
internal static class WordEdges
{
    /// <summary>A caution that names the whole word; empty when both edges are between words.</summary>
    public static IEnumerable<CautionFound> FindCautions(SourceRow row, int first, int last)
    {
        var (start, end) = (row.Words[first], row.Words[last]);
        var (text, after) = (row.Article.Passages[start.Passage].Text, row.Article.Passages[end.Passage].Text);
        if (start.Token.Start > 1 && IsHyphen(text[start.Token.Start - 1]) && char.IsLetterOrDigit(text[start.Token.Start - 2])
            && char.IsLetter(text[start.Token.Start]))
            yield return new(Caution.CutWord, Whole(text, start.Token.Start));
        if (start.Token.Start > 1 && text[start.Token.Start - 1] == ']' && char.IsLetter(text[start.Token.Start - 2])
            && text.LastIndexOf('[', start.Token.Start) is >= 0 and var bracket)
            yield return new(Caution.CutWord, $"{text[bracket..start.Token.Start]}{Whole(text, start.Token.Start)}");
        if (end.Token.End + 1 < after.Length && IsHyphen(after[end.Token.End]) && char.IsLetter(after[end.Token.End + 1]))
            yield return new(Caution.CutWord, Whole(after, end.Token.Start));
    }

    private static bool IsHyphen(char sign) => sign is '-' or '‐' or '‑';

    private static string Whole(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || IsHyphen(text[start - 1])))
            start--;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsHyphen(text[end])))
            end++;
        return text[start..end].Trim('-', '‐', '‑').ToLowerInvariant();
    }
}
