using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>What stands before a cut in its sentence, as far as it bears on what follows.</summary>
internal sealed class LeftContext
{
    private const int LongestAdverbial = 6;

    private LeftContext(List<ClauseWord> words, int cut) => (Words, Cut) = (words, cut);

    /// <summary>The sentence from the barrier on, without what is closed before the cut.</summary>
    public List<ClauseWord> Words { get; private set; }

    /// <summary>Where the quotation begins among <see cref="Words"/>.</summary>
    public int Cut { get; private set; }

    /// <summary>What stands before the cut.</summary>
    public List<ClauseWord> Before => Words[..Cut];

    /// <summary>A conditional clause that a comma closes before the barrier; empty when there is none.</summary>
    public List<ClauseWord> Condition { get; private set; } = [];

    /// <summary>An adverbial that a comma closes before the barrier; empty when there is none.</summary>
    public List<ClauseWord> Adverbial { get; private set; } = [];

    /// <summary>Remarks between two commas, dashes or brackets before the cut.</summary>
    public List<List<ClauseWord>> Remarks { get; } = [];

    /// <summary>True when the cut stands inside marks that the speaker's sentence holds.</summary>
    public bool IsNested { get; private set; }

    /// <summary>True when the quotation begins with a clause of its own.</summary>
    public bool StartsClause => ClauseReader.StartsClause(Words, Cut);

    public static LeftContext Of(CutSentence sentence)
    {
        var before = Cues.WithoutIdioms(sentence.Before);
        var context = new LeftContext([.. before, .. sentence.After], before.Count);
        context.LeaveMarks();
        context.TakeRemarks();
        context.CutAtBarrier();
        context.DropFirstClause();
        context.DropCorrelative();
        context.DropRelativeClauses();
        return context;
    }

    private void Remove(int start, int end)
    {
        Words.RemoveRange(start, end - start);
        Cut -= end - start;
    }

    /// <summary>What marks enclose before the cut is one thing; inside marks that are still open the sentence begins anew.</summary>
    private void LeaveMarks()
    {
        for (var i = 0; i < Cut; i++)
        {
            if (Words[i].Mark != ClauseMark.Open)
                continue;

            var close = Words.FindIndex(i, word => word.Mark == ClauseMark.Close);
            if (close >= 0 && close < Cut)
            {
                Remarks.Add(Words[(i + 1)..close]);
                Words[i] = Words[i] with { Mark = ClauseMark.Quoted };
                Remove(i + 1, close + 1);
            }
            else
            {
                IsNested = true;
                Remove(0, i + 1);
                return;
            }
        }
    }

    /// <summary>Takes out what stands between two commas or dashes without being a clause of the sentence.</summary>
    private void TakeRemarks()
    {
        for (var open = 1; open < Cut; open++)
        {
            if (Words[open].Mark is not (ClauseMark.Comma or ClauseMark.Dash))
                continue;

            var close = Words.FindIndex(open + 1, word => word.Mark == Words[open].Mark);
            if (close < 0 || close > Cut || !IsRemark(open, close))
                continue;

            Remarks.Add(Words[(open + 1)..close]);
            Remove(open, Math.Min(close + 1, Cut));
            open--;
        }
    }

    private bool IsRemark(int open, int close)
    {
        if (Words[open].Mark == ClauseMark.Dash)
            return true;
        if (Words.GetRange(open + 1, close - open - 1).Exists(word => !word.IsWord) || close == open + 1)
            return false;

        var first = Words[open + 1].Lower;
        if (first is "who" or "which" or "whom" or "whose" or "as" or Cues.Idiom)
            return true;
        if (Grammar.Class("coordinator").Contains(first) || Grammar.Class("conditional").Contains(first) || Grammar.Class("subordinator").Contains(first))
            return false;

        return IsSaying(open + 1, close) || !ClauseReader.StartsClause(Words, open + 1);
    }

    /// <summary><c>he tells me</c>, <c>I think</c>, <c>Mr Vance warned</c></summary>
    private bool IsSaying(int start, int end)
    {
        var verb = Words.FindIndex(start, word => Grammar.TakesClause.Contains(word.Lower));
        return verb > start && verb < end && end - verb <= 2 && end - start <= 6;
    }

    private void CutAtBarrier()
    {
        if (Cut > 0 && Cut < Words.Count && IsCoordinator(Cut) && StartsOwnClause(ClauseReader.SkipOpeners(Words, Cut + 1)) && !EndsOpen(Cut))
        {
            NoteCondition(Cut);
            Remove(0, Cut);
            return;
        }

        for (var barrier = Cut - 1; barrier >= 0; barrier--)
        {
            if (BarrierEnd(barrier) is not { } start)
                continue;

            NoteCondition(barrier);
            NoteAdverbial(barrier);
            Remove(0, Math.Min(start, Cut));
            return;
        }
    }

    /// <summary>What a comma parts off without being a clause may say whose words follow: <c>according to the radio,</c></summary>
    private void NoteAdverbial(int barrier)
    {
        var last = Words.FindLastIndex(Math.Max(0, barrier - 1), word => !word.IsWord && word.Mark != ClauseMark.Quoted) + 1;
        if (last < barrier && (Words[last].Lower is "as" or "so" || !ClauseReader.HasFiniteVerb(Words, last, barrier)))
            Adverbial = Words[last..barrier];
    }

    /// <summary>Where the clause behind a barrier begins; null where the token is none.</summary>
    private int? BarrierEnd(int at)
    {
        var word = Words[at];
        if (word.Mark is ClauseMark.Colon or ClauseMark.Dash)
            return ClauseReader.StartsClause(Words, at + 1) && !ReportsAnother(at) ? at + 1 : null;

        var coordinates = IsCoordinator(at);
        if (word.Mark != ClauseMark.Comma && !coordinates || at == 0)
            return null;

        var start = at + 1;
        if (word.Mark == ClauseMark.Comma && start < Words.Count && IsCoordinator(start))
            start++;
        start = ClauseReader.SkipOpeners(Words, start);
        if (start > Cut || !StartsOwnClause(start))
            return null;

        return coordinates
            ? ClauseReader.HasFiniteVerb(Words, 0, at) && !EndsOpen(at) ? start : null
            : IsWholeBefore(at) ? start : null;
    }

    private bool IsCoordinator(int at) => Words[at].IsWord && Words[at].Lower is "and" or "but" or "so" or "yet";

    private bool StartsOwnClause(int start) =>
        ClauseReader.FiniteVerb(Words, start) >= 0 || StartsAfterAdverbial(start)
        || start < Words.Count && Grammar.Class("subordinator").Contains(Words[start].Lower) && ClauseReader.StartsClause(Words, start + 1);

    /// <summary><c>on Tuesday they came</c></summary>
    private bool StartsAfterAdverbial(int start)
    {
        if (start >= Words.Count || !Grammar.Class("preposition").Contains(Words[start].Lower))
            return false;

        for (var at = start + 2; at <= Math.Min(Cut, start + LongestAdverbial) && at < Words.Count; at++)
        {
            if (!Words[at].IsWord || ClauseReader.IsFinite(Words, at))
                return false;
            if ((Grammar.Class("subject pronoun").Contains(Words[at].Lower) || (Lexicon.Of(Words[at].Lower) & (WordClass.Determiner | WordClass.Possessive)) != 0)
                && (Lexicon.Of(Words[at - 1].Lower) & (WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)) == 0 && ClauseReader.FiniteVerb(Words, at) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>A subordinator, a preposition or a verb just before <c>and</c> waits for what follows it.</summary>
    private bool EndsOpen(int at) => Words[at - 1].IsWord && (Words[at - 1].Lower is "that" or "not" or "n't" || Grammar.Class("preposition").Contains(Words[at - 1].Lower) && Words[at - 1].Lower is not ("in" or "out" or "up" or "down" or "off" or "on" or "over"));

    /// <summary>A comma parts clauses where what stands before it is one, or an adverbial, or an opener.</summary>
    private bool IsWholeBefore(int at)
    {
        var from = Words.FindLastIndex(at - 1, word => word.Mark is ClauseMark.Colon or ClauseMark.Dash) + 1;
        var last = Words.FindLastIndex(at - 1, word => word.Mark == ClauseMark.Comma) + 1;
        if (ClauseReader.HasFiniteVerb(Words, from, at) && !EndsOpen(at))
            return true;

        var first = Words[Math.Max(from, last)];
        return ClauseReader.SkipOpeners(Words, from) >= at
            || first.IsWord && (Grammar.Class("preposition").Contains(first.Lower) || Grammar.Class("subordinator").Contains(first.Lower) || first.Lower is Cues.Idiom or "not" or "instead" or "rather" or "according"
            || first.Lower.EndsWith("ing", StringComparison.Ordinal) || first.Lower.EndsWith("ly", StringComparison.Ordinal) || at - Math.Max(from, last) <= 2 && first.Lower is not ("no" or "not"));
    }

    /// <summary>Before the colon somebody else is said to say what follows.</summary>
    private bool ReportsAnother(int colon) =>
        Words[colon].Mark == ClauseMark.Colon && Words[..colon].Exists(word => Grammar.Says.Contains(word.Lower)) && !Words[..colon].Exists(word => word.Lower is "i" or "we");

    /// <summary>The clause before the barrier lays down a condition for what follows.</summary>
    private void NoteCondition(int barrier)
    {
        var segment = Words[..barrier];
        var from = segment.FindLastIndex(word => word.Mark is ClauseMark.Colon or ClauseMark.Dash) + 1;
        segment = segment[from..];
        var opens = Opens(segment);
        var comma = segment.FindLastIndex(word => word.Mark == ClauseMark.Comma);
        if (IsBargain(Words, barrier))
            Condition = segment;
        else if (opens && !(comma > 0 && Words[Math.Min(barrier + 1, Words.Count - 1)].Lower is "but" or "yet"))
            Condition = segment;
        else if (comma >= 0 && Opens(segment[(comma + 1)..]))
            Condition = segment[(comma + 1)..];
    }

    /// <summary><c>Give me ten lorries and I will move the hospital</c></summary>
    public static bool IsBargain(IReadOnlyList<ClauseWord> words, int and) =>
        and > 1 && and < words.Count && words[and].Is("and") && (Lexicon.Of(words[0].Lower) & (WordClass.Base | WordClass.NounToo)) == WordClass.Base
        && words.Skip(and).Take(5).Any(word => word.Lower is "will" or "'ll" or "shall" or "would" or "'d" or "can");

    private static bool Opens(List<ClauseWord> segment)
    {
        var start = segment.Count > 0 && Conditional(segment, 0) ? 0 : ClauseReader.SkipOpeners(segment, 0);
        while (start < segment.Count && !Conditional(segment, start) && LeadsIn(segment, start))
            start++;

        return start < segment.Count && Conditional(segment, start);
    }

    private static bool Conditional(List<ClauseWord> segment, int start) =>
        Cues.Conditions.LongestAt(segment, start) > start && segment[start].Lower is not ("until" or "till")
        || start == 0 && segment[start].Lower is "until" or "till"
        || start == 0 && IsInverted(segment)
        || segment[start].Lower is "when" or "once" && !IsPast(segment, start)
        || segment[start].Lower is "without" && start == 0;

    /// <summary><c>we know that if ...</c>: what leads into the condition is no clause of its own yet.</summary>
    private static bool LeadsIn(List<ClauseWord> segment, int at) => at < 6 && segment.FindIndex(at, word => word.Lower is "that" or "if" or "unless") is >= 0 and < 8;

    /// <summary><c>Had we turned back, ...</c></summary>
    private static bool IsInverted(List<ClauseWord> segment) => segment.Count > 2 && segment[0].Lower is "had" or "should" or "were" && !segment[1].Is("to");

    public static bool IsPast(IReadOnlyList<ClauseWord> words, int from)
    {
        var end = from + 1;
        var finite = -1;
        while (end < words.Count && words[end].Mark is not (ClauseMark.Comma or ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop))
        {
            if (finite < 0 && ClauseReader.IsFinite(words, end))
                finite = end;
            end++;
        }

        return finite >= 0
            ? IsPastForm(words[finite].Lower)
            : words.Skip(from + 1).Take(end - from - 1).Any(word => IsPastForm(word.Lower));
    }

    private static bool IsPastForm(string lower) => lower is "was" or "were" or "had" or "did" || (Lexicon.Of(lower) & WordClass.Past) != 0;

    /// <summary>A clause of reason, time or concession that no comma closes ends where the next clause begins.</summary>
    private void DropFirstClause()
    {
        if (Cut == 0)
            return;

        var first = ClauseReader.SkipOpeners(Words, 0);
        if (first >= Cut || !Grammar.Class("subordinator").Contains(Words[first].Lower) || Words[first].Lower is "when" or "once" && !IsPast(Words, first))
            return;

        for (var next = first + 3; next <= Cut; next++)
        {
            if (next < Words.Count && Words[next].IsWord && ClauseReader.HasFiniteVerb(Words, first + 1, next) && ClauseReader.FiniteVerb(Words, next) >= 0 && !EndsOpen(next) && !Grammar.TakesClause.Contains(Words[next - 1].Lower))
            {
                Remove(0, next);
                return;
            }
        }
    }

    /// <summary>Of <c>not X but Y</c> the second half is affirmed.</summary>
    private void DropCorrelative()
    {
        if (Cut > 1 && Words[Cut - 1].Is("than") && Words[0].Lower is Cues.Idiom)
        {
            Remove(0, Cut);
            return;
        }

        var not = Words.FindIndex(0, Cut, word => word.Lower is "not" or "n't");
        var but = not < 0 ? -1 : Words.FindIndex(not, Cut - not, word => word.Is("but"));
        if (but < 0)
            return;

        Words.RemoveRange(not, but - not + 1);
        Cut -= but - not + 1;
    }

    /// <summary>A relative clause whose verb phrase is over says nothing of what its noun does.</summary>
    private void DropRelativeClauses()
    {
        for (var who = 1; who < Cut; who++)
        {
            if (Words[who].Lower is not ("who" or "which" or "that" or "whom") || !Words[who - 1].IsWord || Grammar.TakesClause.Contains(Words[who - 1].Lower))
                continue;

            var verb = Next(who + 1);
            if (verb < 0 || verb >= Cut)
                continue;

            var main = Next(verb + 1);
            if (main < 0 || main > Cut || Words[main - 1].Lower is "not" or "n't" or "to" or "and" || main == verb + 1 && Grammar.Class("finite auxiliary").Contains(Words[verb].Lower))
                continue;

            Remove(who, Math.Min(main, Cut));
            who--;
        }

        int Next(int from)
        {
            for (var i = from; i < Words.Count && i <= Cut; i++)
            {
                if (ClauseReader.IsFinite(Words, i))
                    return i;
            }

            return -1;
        }
    }
}
