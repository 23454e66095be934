using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>Distinguishes single quotation marks from apostrophes.</summary>
internal static class SingleMarks
{
    private static readonly FrozenSet<string> Clipped = WordList.Set("clipped-words");

    public static Mark Judge(string text, int at, char before, char after)
    {
        var shape = text[at];
        var opens = shape is not ('’' or '´')
            && (char.IsLetterOrDigit(after) || after is '[' or '(' or '$' or '£' or '…' or '.' or '#' or '@' || MarkScanner.IsMark(after))
            && (MarkScanner.Precedes(before) || before is ',' or ':' && char.IsUpper(after))
            && !IsClipped(text, at + 1);
        var closes = shape is not ('‚' or '`')
            && !char.IsWhiteSpace(before)
            && MarkScanner.Follows(after)
            && !(shape is '‘' && opens)
            && !IsPrime(text, at, before);
        if (opens && closes && (char.IsLetterOrDigit(before) || before is '.' or '?' or '!'))
            opens = false;
        var doubtful = closes && char.IsLetterOrDigit(before) && IsApostropheLike(text, at, before, after);
        return new Mark(at, 1, MarkFamily.Single, opens, closes) { Doubtful = doubtful };
    }

    private static bool IsPrime(string text, int at, char before) =>
        char.IsDigit(before)
        && at + 1 < text.Length
        && char.IsDigit(text[at + 1]);

    private static bool IsApostropheLike(string text, int at, char before, char after)
    {
        if (before is 's' or 'S' or 'z' or 'x')
            return !(after is ',' or '.' or ';' or '!' or '?');

        return before is 'n' && at > 1 && text[at - 2] is 'i' && char.IsWhiteSpace(after);
    }

    private static bool IsClipped(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 8 && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[start..end];
        if (word.Length is 2 or 3 or 4 && char.IsDigit(word[0]) && char.IsDigit(word[1]))
            return word.Length == 2 || word[^1] is 's';

        return Clipped.Contains(word.ToLowerInvariant())
            && !(end < text.Length && text[end] is ',' or '!')
            && (word.Length > 0 && char.IsLower(word[0]) || word is "Tis" or "Twas");
    }
}
