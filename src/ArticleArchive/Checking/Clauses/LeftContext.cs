using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>The part of a sentence before a cut that affects the words after it.</summary>
internal sealed class LeftContext
{
    private const int MaxSayingWords = 6;

    /// <summary>The tokens of <c>, frankly,</c>.</summary>
    private const int InterjectionWords = 3;

    /// <summary>The most words in <c>and always have</c>.</summary>
    private const int MaxAssuranceWords = 4;

    /// <summary>The tokens of <c>you know,</c>.</summary>
    private const int FillerWords = 3;

    private readonly CutClause _clause;
    private int _quoted;
    private ClauseWord? _start;

    private LeftContext(CutClause clause, int quoted) => (_clause, _quoted) = (clause, quoted);

    /// <summary>The sentence from the barrier on, without clauses that end before the cut.</summary>
    public List<ClauseWord> Words => _clause.Words;

    /// <summary>The index in <see cref="Words"/> where the quotation begins.</summary>
    public int Cut => _clause.Cut;

    public List<ClauseWord> Before => _clause.Before;

    /// <summary>A conditional clause that a comma ends before the barrier; empty when there is none.</summary>
    public List<ClauseWord> Condition { get; private set; } = [];

    /// <summary>An adverbial that a comma ends before the barrier; empty when there is none.</summary>
    public List<ClauseWord> Adverbial { get; private set; } = [];

    /// <summary>Remarks between two commas, dashes or brackets before the cut; none is empty.</summary>
    public List<List<ClauseWord>> Remarks { get; } = [];

    /// <summary>Whether a remark belongs to an earlier clause of the sentence.</summary>
    public bool IsEarlier(List<ClauseWord> remark) =>
        _start is { } start && (remark[0].Passage, remark[0].Start).CompareTo((start.Passage, start.Start)) < 0;

    /// <summary>Whether the cut is inside quotation marks within the speaker's sentence.</summary>
    public bool IsNested { get; private set; }

    /// <summary>The words by which the speaker introduces somebody else's speech without marks; null when there are none.</summary>
    public string? Introduction { get; private set; }

    /// <summary><c>I quote: [the well is clean]</c></summary>
    public bool Quotes { get; private init; }

    /// <summary>Whether the quotation begins with an independent clause.</summary>
    public bool StartsClause => !EndsInCopula && (ClauseReader.StartsClause(Words, Cut) || ClauseReader.StartsWithAdverbial(Words, Cut));

    /// <summary><c>the evidence is [badly exaggerated and will not stand]</c>: an adverb after a form of <c>be</c> begins its complement.</summary>
    private bool EndsInCopula =>
        Cut > 0 && Cut < Words.Count && Words[Cut - 1].Lower is "is" or "are" or "was" or "were" or "be" or "been"
        && Words[Cut].IsWord && Words[Cut].Is(WordClass.Adverb);

    /// <summary>Whether the quotation has all the rest of the sentence.</summary>
    public bool QuotesRest => Cut + _quoted == Words.Count;

    /// <summary>The tokens from the cut to the end of the quotation; none where the end is not known.</summary>
    public IEnumerable<ClauseWord> Quoted => Words.Skip(Cut).Take(_quoted);

    public static LeftContext From(CutSentence sentence)
    {
        sentence = WithoutInterjection(WithoutFiller(sentence));
        var before = Cues.WithoutIdioms(sentence.Before);
        var context = new LeftContext(new CutClause([.. before, .. sentence.After], before.Count), Math.Max(0, sentence.End - sentence.Cut))
        {
            Quotes = before is [.., { Lower: "quote" }, { Mark: ClauseMark.Comma or ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop }],
        };
        context.LeaveMarks();
        var introduction = DirectSpeech.In(context.Words, context.Cut);
        context.RemoveRemarks();
        ClosedClauses.DropCoordinated(context._clause);
        context.Introduction = DirectSpeech.In(context.Words, context.Cut) ?? introduction;
        context.CutAtBarrier();
        ClosedClauses.Drop(context._clause);
        return context;
    }

    /// <summary>
    /// The sentence without a filler that opens the quotation: in <c>We are not going after, [you know, a criminal]</c> the commas end no clause.
    /// </summary>
    private static CutSentence WithoutFiller(CutSentence sentence)
    {
        var (words, cut) = (sentence.Words, sentence.Cut);
        return cut > 0 && cut + FillerWords < words.Count
            && words[cut - 1].Mark == ClauseMark.Comma
            && (words[cut].Lower, words[cut + 1].Lower) is ("you", "know") or ("i", "mean")
            && words[cut + 2].Mark == ClauseMark.Comma
            && !ClauseReader.StartsClause(words, cut + FillerWords)
            ? sentence with
            {
                Words = [.. words.Take(cut - 1), .. words.Skip(cut + FillerWords)],
                Cut = cut - 1,
                End = Math.Max(0, sentence.End - FillerWords - 1),
            }
            : sentence;
    }

    /// <summary>The sentence without an interjection right before the quotation: <c>I doubt, frankly, [the quay is public land]</c>.</summary>
    private static CutSentence WithoutInterjection(CutSentence sentence)
    {
        var cut = sentence.Cut;
        return sentence.Words.Take(cut).ToList() is [.., { IsWord: true }, { Mark: ClauseMark.Comma }, { IsWord: true } word, { Mark: ClauseMark.Comma }] before
            && word.Lower is "well" or "look" or "frankly" or "honestly" or "ah" or "er"
            && DirectSpeech.In(before, cut) is null
            ? sentence with
            {
                Words = [.. sentence.Words.Take(cut - InterjectionWords), .. sentence.Words.Skip(cut)],
                Cut = cut - InterjectionWords,
                End = Math.Max(0, sentence.End - InterjectionWords),
            }
            : sentence;
    }

    /// <summary>Words in quotation marks before the cut count as one unit; inside marks or brackets that are still open, the sentence starts afresh.</summary>
    private void LeaveMarks()
    {
        for (var i = 0; i < Cut; i++)
        {
            if (Words[i].Mark != ClauseMark.Open)
                continue;

            var close = Words.FindIndex(i, word => word.Mark == ClauseMark.Close);
            if (close >= Cut && Words[i].Lower is "(" && Words.Skip(close).Take(Cut + _quoted - close).Any(word => word.IsWord))
            {
                // The quotation opens within a remark in brackets and goes on: "No soldier [(and I ask them) wants a war]".
                var remark = close + 1 - Cut;
                Words.RemoveRange(Cut, remark);
                _quoted -= remark;
                _clause.Remove(i, Cut);
                return;
            }

            if (close >= 0 && close < Cut)
            {
                // Words in square brackets are the reporter's.
                if (Words[i].Lower is not "[" && close > i + 1)
                    Remarks.Add(Words[(i + 1)..close]);
                Words[i] = Words[i] with { Mark = ClauseMark.Quoted };
                _clause.Remove(i + 1, close + 1);
            }
            else
            {
                // Square brackets at the cut mark only a word that the reporter put in: "is not [in] the harbour".
                var isInserted = Words[i].Lower is "[" && i == Cut - 1;
                // "'Maktub' is an old word": only the first words of the sentence and of the quotation are in marks of their own.
                var isName = i == 0 && Cut == 1 && close > 0 && Words.Skip(close).Take(Cut + _quoted - close).Any(word => word.IsWord);
                IsNested = Words[i].Lower is not ("(" or "[") && !isName;
                _clause.Remove(isInserted ? i : 0, i + 1);
                return;
            }
        }
    }

    /// <summary>Removes remarks between two commas or dashes that are not clauses of the sentence.</summary>
    private void RemoveRemarks()
    {
        for (var open = 1; open < Cut; open++)
        {
            if (Words[open].Mark is not (ClauseMark.Comma or ClauseMark.Dash))
                continue;

            var close = Words.FindIndex(open + 1, word => word.Mark == Words[open].Mark);
            if (close < 0 || close > Cut || !IsRemark(open, close))
                continue;

            // The comma before ", because ..." ends the clause too.
            var ends = close + 1 < Cut && Words[close].Mark == ClauseMark.Comma && Grammar.Subordinators.Contains(Words[close + 1].Lower)
                && Words[close + 1].Lower is not ("where" or "when");
            if (close > open + 1)
                Remarks.Add(Words[(open + 1)..close]);
            _clause.Remove(open, ends ? close : Math.Min(close + 1, Cut));
            open--;
        }
    }

    private bool IsRemark(int open, int close)
    {
        if (Words[open].Mark == ClauseMark.Dash)
            return true;
        if (Words.GetRange(open + 1, close - open - 1).Exists(word => !word.IsWord) || close == open + 1)
            return false;

        if (close + 1 < Words.Count && Words[close + 1].Is("that") && ClauseReader.SkipOpeners(Words, open + 1) >= close)
            return true;

        var first = Words[open + 1].Lower;
        if (first is "who" or "which" or "whom" or "whose" or "as" or Cues.Idiom)
            return true;
        if (first is "to" && close == Cut - 1 && Grammar.TakesClause.Contains(Words[close - 1].Lower))
            return false;
        if (Grammar.Coordinators.Contains(first))
            return close == Cut - 1 && (!ClauseReader.StartsClause(Words, Cut) && ClauseReader.StartsClause(Words, open + 1)
                || close - open <= MaxAssuranceWords + 1 && Grammar.FiniteAuxiliaries.Contains(Words[close - 1].Lower));
        if (Grammar.Conditionals.Contains(first) || Grammar.Subordinators.Contains(first))
            return false;

        return IsSaying(open + 1, close) || !ClauseReader.StartsClause(Words, open + 1);
    }

    /// <summary><c>he tells me</c>, <c>I think</c>, <c>Mr Vance warned</c></summary>
    private bool IsSaying(int start, int end)
    {
        var verb = Words.FindIndex(start, word => Grammar.TakesClause.Contains(word.Lower));
        return verb > start && verb < end && end - verb <= 2 && end - start <= MaxSayingWords;
    }

    private void CutAtBarrier()
    {
        if (new Barriers(_clause).Last() is not { } found)
            return;

        Condition = ConditionalClauses.In(_clause, found.Barrier);
        if (found.Barrier < Cut)
            NoteAdverbial(found.Barrier);
        if (found.Barrier < Words.Count && Words[found.Barrier].IsWord)
            _start = Words[found.Barrier];
        _clause.Remove(0, found.Start);
    }

    /// <summary><c>the way the clerk tells it,</c></summary>
    private bool TellsTheWay(int at) => Words[at].Is("the") && Words[at + 1].Is("way");

    /// <summary>A phrase set off by a comma may say whose words follow: <c>according to the radio,</c></summary>
    private void NoteAdverbial(int barrier)
    {
        var last = Words.FindLastIndex(Math.Max(0, barrier - 1), word => !word.IsWord && word.Mark != ClauseMark.Quoted) + 1;
        if (last < barrier && (Words[last].Lower is "as" or "so" or "from" or "in" || TellsTheWay(last) || !ClauseReader.HasFiniteVerb(Words, last, barrier)))
            Adverbial = Words[last..barrier];
    }
}
