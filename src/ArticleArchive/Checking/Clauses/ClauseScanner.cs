using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>
/// Splits part of a passage into the tokens that the clause rules read: <c>isn't</c> becomes <c>is n't</c>, <c>we're</c> becomes <c>we 're</c>.
/// </summary>
internal sealed class ClauseScanner(int passage, string text)
{
    private static readonly string[] Clitics = ["'re", "'ve", "'ll", "'m", "'d", "'s"];

    private readonly List<ClauseWord> _words = [];

    /// <summary>The tokens of a span. Each quoted stretch in it becomes one token.</summary>
    public List<ClauseWord> Scan(TextSpan span, IReadOnlyList<TextSpan> quoted)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (quoted.FirstOrDefault(stretch => stretch.Length > 0 && stretch.Start <= at && at < stretch.End) is { Length: > 0 } inside)
            {
                Add(ClauseMark.Quoted, at, Math.Min(inside.End, span.End));
                at = inside.End;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                at = Word(at, span.End);
            }
            else if (IsReplacedLetter(at, span.End))
            {
                at = Word(at + 3, span.End, text[at + 1]);
            }
            else
            {
                Sign(at, span);
                at++;
            }
        }

        return _words;
    }

    /// <summary>The first letter of a word in brackets, where an editor changed its case: <c>[I]f</c></summary>
    private bool IsReplacedLetter(int at, int limit) =>
        at + 3 < limit && text[at] == '[' && char.IsLetter(text[at + 1]) && text[at + 2] == ']' && char.IsLetter(text[at + 3]);

    private int Word(int start, int limit, char? replaced = null)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsMark(text[end]) || Joins(end, limit)))
            end++;

        var lower = (replaced + text[start..end]).ToLower(CultureInfo.InvariantCulture).Replace('’', '\'').Replace('‑', '-').Replace('‐', '-');
        var isDomain = start > 0 && text[start - 1] == '.';
        if (end < limit && text[end] == '.' && (IsInitial(lower, start)
            || !isDomain && Lexicon.IsAbbreviation(lower) && !(lower is "no" && !IsNumberNext(end + 1, limit))))
            end++;
        Split(IsNameHere(lower, start, end) ? text[start..end] : lower, start, end);
        return end;
    }

    /// <summary><c>No. 5</c>, but not the answer <c>No.</c></summary>
    private bool IsNumberNext(int at, int limit) =>
        text.AsSpan(at, limit - at).TrimStart() is [var sign, ..] && char.IsDigit(sign);

    /// <summary>
    /// <c>Theresa May, the minister</c>, <c>the United States</c>: a capitalised word after another is a name and not a verb, except in a line in title case.
    /// </summary>
    private bool IsNameHere(string lower, int start, int end) =>
        lower is "may" or "may's" or "will" or "states" or "state" or "hope" or "grant" or "mark"
        && char.IsUpper(text[start])
        && _words is [.., { IsWord: true } before]
        && (lower is "may" or "may's" && (char.IsLower(text[before.Start]) || IsBeforeMonth(before))
            || before.Lower is not ("i" or "we" or "he" or "she" or "they" or "you" or "it")
            && char.IsUpper(text[before.Start])
            && (before.Lower is "united" || end >= text.Length || end + 1 >= text.Length || !char.IsUpper(text[end + 1])));

    /// <summary><c>in May</c>, <c>last May</c>, <c>9 May</c></summary>
    private static bool IsBeforeMonth(ClauseWord before) =>
        Grammar.Prepositions.Contains(before.Lower)
            || before.Lower is "of" or "last" or "next" or "this" or "every" or "early" or "late" or "mid"
            || char.IsDigit(before.Lower[0]);

    private void Split(string lower, int start, int end)
    {
        if (lower.Length > 3 && lower.EndsWith("n't", StringComparison.Ordinal))
        {
            var verb = lower switch { "can't" => "can", "won't" => "will", "shan't" => "shall", "ain't" => "is", _ => lower[..^3] };
            AddWord(verb, start, end - 3);
            AddWord("n't", end - 3, end);
        }
        else if (lower is "cannot")
        {
            AddWord("can", start, start + 3);
            AddWord("not", start + 3, end);
        }
        else if (Array.Find(Clitics, clitic => lower.Length > clitic.Length && lower.EndsWith(clitic, StringComparison.Ordinal)) is { } tail)
        {
            AddWord(lower[..^tail.Length], start, end - tail.Length);
            AddWord(tail, end - tail.Length, end);
        }
        else
        {
            AddWord(lower, start, end);
        }
    }

    private void Sign(int at, TextSpan span)
    {
        ClauseMark? mark = text[at] switch
        {
            ',' => ClauseMark.Comma,
            '.' or '!' or '…' => ClauseMark.Stop,
            '?' => ClauseMark.Question,
            ';' or ':' => ClauseMark.Colon,
            '—' or '―' => ClauseMark.Dash,
            '-' or '–' or '_' when IsDash(at, span) => ClauseMark.Dash,
            '(' or '[' or '“' or '‘' or '«' or '„' or '`' => ClauseMark.Open,
            ')' or ']' or '”' or '»' => ClauseMark.Close,
            '\'' or '’' or '"' => Marks(at, span),
            _ => null,
        };
        // Two hyphens are one dash.
        if (mark is { } kind && !(kind == ClauseMark.Dash && _words is [.., { Mark: ClauseMark.Dash } dash] && dash.End == at))
            Add(kind, at, at + 1);
    }

    private bool IsDash(int at, TextSpan span) =>
        at > span.Start && at + 1 < span.End && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '-')
            && (char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '-');

    /// <summary>A straight quotation mark opens before a word and closes after one.</summary>
    private ClauseMark? Marks(int at, TextSpan span)
    {
        var before = at == span.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–';
        var after = at + 1 < span.End && char.IsLetterOrDigit(text[at + 1]);
        if (before && after)
            return text.IndexOf(text[at], at + 1, span.End - at - 1) >= 0 || text[at] == '"' ? ClauseMark.Open : null;

        return !before && !IsElision(at, span) && _words.Any(word => word.Mark == ClauseMark.Open && text[word.Start] is '\'' or '‘' or '"' or '`')
            ? ClauseMark.Close
            : null;
    }

    /// <summary>
    /// Whether a mark after <c>-in</c> or <c>-s</c> stands for letters, as in <c>‘I love fishin’ at night, but I hate boats’</c>: the marks close later.
    /// </summary>
    private bool IsElision(int at, TextSpan span)
    {
        if (text[at] is '"' || at < 2 || at + 2 >= span.End || text[at + 1] != ' ' || !char.IsLower(text[at + 2]))
            return false;
        if (text[at - 1] is not 's' && text[(at - 2)..at] is not "in")
            return false;

        var next = text.IndexOfAny(['\'', '’', '‘'], at + 1, span.End - at - 1);
        while (next > 0 && char.IsLetterOrDigit(text[next - 1]) && next + 1 < span.End && char.IsLetterOrDigit(text[next + 1]))
            next = text.IndexOfAny(['\'', '’', '‘'], next + 1, span.End - next - 1);
        return next > 0 && text[next] is not '‘' && !char.IsWhiteSpace(text[next - 1]);
    }

    private static bool IsMark(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;

    private bool Joins(int at, int limit) =>
        at + 1 < limit && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '-' or '‑' or '‐' or '\'' or '’'
            || text[at] is ',' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])
            || text[at] is '.' && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]));

    private bool IsInitial(string lower, int start) =>
        lower.Length == 1 && char.IsUpper(text[start]) && lower is not ("i" or "a") && _words is not [.., { Lower: "a" or "an" }]
            || lower.Contains('.', StringComparison.Ordinal) && !char.IsDigit(lower[0]);

    private void AddWord(string lower, int start, int end) => _words.Add(new ClauseWord(ClauseMark.Word, lower, passage, start, end));

    private void Add(ClauseMark mark, int start, int end) => _words.Add(new ClauseWord(mark, text[start].ToString(), passage, start, end));
}
