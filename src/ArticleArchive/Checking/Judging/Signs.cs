using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>Finds differences that are only in signs: a currency, a minus, a decimal point.</summary>
internal static class Signs
{
    /// <summary>The article's version, a vertical bar and the quotation's version; null when no sign differs.</summary>
    public static string? Differ(Alignment alignment)
    {
        var (removed, added) = (alignment.Removed, alignment.Added);
        if (removed.FirstOrDefault(IsNumber) is not null && added.FirstOrDefault(IsNumber) is { } number && IsPart(removed, added))
        {
            var printed = alignment.Moves.First(move => move.Given < 0 && IsNumber(alignment.Row.Words[move.Row].Token.Word));
            return $"{Glued(alignment.Row, printed.Row)}|{number.Replace('·', '.')}";
        }

        var (article, given) = (string.Concat(removed.Where(SignedWords.IsSign)), string.Concat(added.Where(SignedWords.IsSign)));
        if (article.Length > 0 || given.Length > 0)
            return $"{article}|{given}";

        return alignment.Moves.FirstOrDefault(
            move => move.Given < 0 && (alignment.Row.IsGlued(move.Row) || alignment.Row.IsGlued(move.Row - 1)), (Given: -1, Row: -1)) is { Row: >= 0 } glued
            ? $"{Glued(alignment.Row, glued.Row)}|{string.Concat(added)}"
            : null;
    }

    /// <summary>The whole number, or the name with its signs, as in the article.</summary>
    private static string Glued(SourceRow row, int word)
    {
        var (first, last) = (word, word);
        while (row.IsGlued(first - 1))
            first--;
        while (row.IsGlued(last))
            last++;
        return row.Text(first, last);
    }

    /// <summary>Whether the digits are the same but grouped differently, or a number is cut at its point.</summary>
    private static bool IsPart(IEnumerable<string> article, IEnumerable<string> given)
    {
        var (one, other) = (article.First(IsNumber), given.First(IsNumber));
        return Digits(article) == Digits(given) || one.Split('·').Contains(other) || other.Split('·').Contains(one);
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static string Digits(IEnumerable<string> words) => string.Concat(words.SelectMany(word => word).Where(char.IsAsciiDigit));
}
