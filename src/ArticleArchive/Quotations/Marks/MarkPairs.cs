using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>Pairs the marks of one passage, so that a wrong mark affects no other passage.</summary>
internal sealed class MarkPairs(int passage, string text, HouseStyle style)
{
    private readonly List<Mark> _marks = MarkScanner.Scan(text);
    private readonly List<QuotedRegion> _regions = [];

    /// <summary>The family of the mark that opens the passage; null when none does.</summary>
    public MarkFamily? OpensWith
    {
        get
        {
            if (_marks.Count == 0 || !_marks[0].CanOpen)
                return null;

            return text.AsSpan(0, _marks[0].Start).IsWhiteSpace() ? _marks[0].Family : null;
        }
    }

    public List<QuotedRegion> Pair()
    {
        for (var i = 0; i < _marks.Count; i++)
        {
            if (!_marks[i].CanOpen)
                continue;

            var closer = FindCloser(i, out var next);
            if (closer < 0)
                closer = FindMismatched(i);
            if (closer >= 0)
            {
                Add(_marks[i], _marks[closer].Start, _marks[closer].End);
                i = closer;
            }
            else if (UnclosedEnd(i, next) is { } end)
            {
                Add(_marks[i], end, end, doubtful: !IsPlausible(_marks[i]) || IsLoneSingle(_marks[i]));
                if (next < 0)
                    break;
                i = next - 1;
            }
        }

        return _regions;
    }

    /// <summary>
    /// The mark that closes the one at <paramref name="opener"/>; -1 when there is none, and then <paramref name="next"/> is the next opening mark of its
    /// family, if any.
    /// </summary>
    private int FindCloser(int opener, out int next)
    {
        var family = _marks[opener].Family;
        var others = 0;
        var doubtful = -1;
        next = -1;
        for (var j = opener + 1; j < _marks.Count; j++)
        {
            var mark = _marks[j];
            if (mark.Family != family)
            {
                others += mark.Family == MarkFamily.Double ? 1 : 0;
                continue;
            }

            if (mark.OnlyOpens && text[mark.Start] == '”' && text[_marks[opener].Start] == '“')
                return j;
            if (mark.OnlyOpens)
            {
                if (doubtful < 0 && IsNestedPair(j, family))
                {
                    j++;
                    continue;
                }

                next = j;
                return doubtful;
            }

            if (others % 2 == 1 && family == MarkFamily.Single)
                continue;
            if (family == MarkFamily.Double && IsInch(j))
                continue;
            if (!mark.Doubtful)
                return j;
            doubtful = j;
        }

        return doubtful;
    }

    /// <summary>
    /// The mark of the other family that closes an opener without a closer of its own, as in <c>"We saw it,' Lopez said</c>; -1 when there is none.
    /// </summary>
    private int FindMismatched(int opener)
    {
        var family = _marks[opener].Family;
        if (!_marks[opener].OnlyOpens || family is not (MarkFamily.Double or MarkFamily.Single) || !IsPlausible(_marks[opener]))
            return -1;

        for (var j = opener + 1; j < _marks.Count && _marks[j].Family != family; j++)
        {
            var mark = _marks[j];
            if (mark.CanOpen)
                return -1;
            if (!mark.Doubtful && text[mark.Start - 1] is ',' or '.' or '?' or '!' && mark.End < text.Length && text[mark.End] == ' ')
                return j;
        }

        return -1;
    }

    private bool IsNestedPair(int j, MarkFamily family) =>
        j + 2 < _marks.Count
        && _marks[j + 1] is { OnlyCloses: true } inner && inner.Family == family
        && _marks[j + 2] is { OnlyCloses: true } outer && outer.Family == family;

    private bool IsInch(int j)
    {
        var mark = _marks[j];
        return mark.Start > 0
            && char.IsDigit(text[mark.Start - 1])
            && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1])
            && j + 1 < _marks.Count && _marks[j + 1] is { OnlyCloses: true } outer && outer.Family == mark.Family;
    }

    /// <summary>Where an unclosed stretch ends: at the next opening mark or the end of the passage. Null when the mark is more likely a stray one.</summary>
    private int? UnclosedEnd(int opener, int next)
    {
        var mark = _marks[opener];
        if (!mark.OnlyOpens || IsLoneSingle(mark) && !BeginsSpeech(opener) || next >= 0 && !IsPlausible(mark))
            return null;

        var limit = next < 0 ? text.Length : _marks[next].Start;
        return mark.End + text.AsSpan(mark.End, limit - mark.End).TrimEnd().Length;
    }

    private bool IsLoneSingle(Mark mark) => mark.Family == MarkFamily.Single && style != HouseStyle.Single;

    /// <summary>
    /// Whether a single mark among double ones begins speech: it follows a colon or opens the passage, a capital follows it, and no double mark comes later.
    /// </summary>
    private bool BeginsSpeech(int opener)
    {
        var mark = _marks[opener];
        var lead = text.AsSpan(0, mark.Start).TrimEnd();
        return (lead.IsEmpty || lead[^1] == ':')
            && mark.End < text.Length
            && char.IsUpper(text[mark.End])
            && !_marks.Skip(opener + 1).Any(other => other.Family == MarkFamily.Double);
    }

    /// <summary>Whether the mark is where speech usually begins.</summary>
    private bool IsPlausible(Mark mark)
    {
        var lead = text.AsSpan(0, mark.Start).TrimEnd();
        return lead.IsEmpty || lead[^1] is ',' or ':' or '.' or '!' or '?' || MarkScanner.IsMark(lead[^1]);
    }

    private void Add(Mark opener, int end, int close, bool doubtful = false)
    {
        var words = text.AsSpan(opener.End, end - opener.End);
        if (words.IsWhiteSpace())
            return;

        _regions.Add(new QuotedRegion
        {
            Passage = passage,
            Open = opener.Start,
            Start = end - words.TrimStart().Length,
            End = opener.End + words.TrimEnd().Length,
            Close = close,
            Family = opener.Family,
            Doubtful = doubtful,
        });
    }
}
