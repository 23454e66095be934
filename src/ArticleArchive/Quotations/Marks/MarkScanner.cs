using System.Buffers;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>Finds the quotation marks of a text. The characters beside a mark decide what it can do; its own shape is only a hint.</summary>
internal static class MarkScanner
{
    private static readonly SearchValues<char> Shapes = SearchValues.Create("\"“”„‟«»‹›'’‘‚‛`´″");

    public static bool IsMark(char c) => Shapes.Contains(c);

    public static List<Mark> Scan(string text)
    {
        var marks = new List<Mark>();
        for (var at = NextMark(text, 0); at < text.Length; at = NextMark(text, at))
        {
            var mark = IsDoubled(text, at) ? Judge(text, at, 2, MarkFamily.Double) : Judge(text, at, 1, FamilyOf(text[at]));
            if (mark.CanOpen || mark.CanClose)
                marks.Add(mark);
            at = mark.End;
        }

        return marks;
    }

    private static int NextMark(string text, int start) => text.AsSpan(start).IndexOfAny(Shapes) is >= 0 and var ahead ? start + ahead : text.Length;

    private static MarkFamily FamilyOf(char shape) => shape switch
    {
        '«' or '»' => MarkFamily.Angle,
        '‹' or '›' => MarkFamily.SingleAngle,
        '\'' or '’' or '‘' or '‚' or '‛' or '`' or '´' => MarkFamily.Single,
        _ => MarkFamily.Double,
    };

    /// <summary>Whether two adjacent single marks were typed for a double one. They were not when they close two levels at once.</summary>
    private static bool IsDoubled(string text, int at) =>
        at + 1 < text.Length
        && text[at + 1] == text[at]
        && text[at] is '\'' or '`' or '’' or '‘'
        && !(at + 2 < text.Length && text[at + 2] == text[at]);

    private static Mark Judge(string text, int at, int length, MarkFamily family)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + length < text.Length ? text[at + length] : ' ';
        var shape = text[at];
        if (family == MarkFamily.Single)
            return SingleMarks.Judge(text, at, before, after);

        var opens = !char.IsWhiteSpace(after) && Precedes(before);
        var closes = !char.IsWhiteSpace(before) && Follows(after);
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && at > 1 && text[at - 2] is ',' or '.' or '?' or '!')
            (opens, closes) = (true, true);
        else if (opens == closes)
            (opens, closes) = (shape is not ('”' or '’' or '″'), shape is not ('“' or '„' or '‘' or '`'));
        if (family is MarkFamily.Angle or MarkFamily.SingleAngle && opens && closes)
            (opens, closes) = (shape is '«' or '‹', shape is '»' or '›');
        if (shape is '″' && char.IsDigit(before))
            (opens, closes) = (false, false);
        return new Mark(at, length, family, opens, closes);
    }

    public static bool Precedes(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '>' || IsMark(before);

    public static bool Follows(char after) =>
        char.IsWhiteSpace(after)
            || after is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '…' or '-' or '–' or '—' or '/' or '<'
            || IsMark(after);
}
