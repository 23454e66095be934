using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Looks at the reporter's sentence around quoted words: whether it takes them back, asks about them, or sets a condition.</summary>
internal sealed class ReporterFrame(Article article, IReadOnlyList<TextSpan> quoted, PassageSpan place)
{
    private static readonly Caution[] Carried = [Caution.Condition, Caution.Hedge];
    private const int MaxAttributionWords = 10;
    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("frames");
    private static readonly HashSet<string> Backshifted = new(["would", "'d", "should", "to", "had to"], StringComparer.Ordinal);

    /// <summary>The cautions, each with the words that cause it.</summary>
    public IEnumerable<CautionFound> Find()
    {
        var sentence = ReporterSentence.Around(article, quoted, place);
        if (sentence.Words.Count == 0)
            return [];

        var leadsIn = sentence.Cut > 0 && (sentence.Words[sentence.Cut - 1].Mark is ClauseMark.Colon or ClauseMark.Comma || LeadsInAfterComma(sentence.Before));
        return
        [
            .. Left(sentence, leadsIn), .. Right(sentence), .. Asks(sentence), .. Invented(sentence),
            .. new LaterRetraction(article, place).Find(sentence),
        ];
    }

    /// <summary><c>In the play she says: "..."</c>, but not <c>in the film industry</c>.</summary>
    private IEnumerable<CautionFound> Invented(CutSentence sentence)
    {
        foreach (var words in new[] { sentence.Words.Take(sentence.Cut).ToList(), sentence.Words.Skip(sentence.Cut + 1).ToList() })
        {
            if (Lists["fiction"].First(words) is { } found && (found.End == words.Count || EndsNoun(words[found.End])))
                yield return new(Caution.Frame, Cues.TextOf(words, found));
        }
    }

    private bool EndsNoun(ClauseWord next) =>
        !next.IsWord || char.IsUpper(article.Passages[place.Passage].Text[next.Start])
        || Grammar.Prepositions.Contains(next.Lower) || Grammar.SubjectPronouns.Contains(next.Lower)
        || Grammar.Subordinators.Contains(next.Lower) || Grammar.Says.Contains(next.Lower) || next.Lower is "that" or "which";

    /// <summary><c>Did Peter Marsh say "..."?</c></summary>
    private static IEnumerable<CautionFound> Asks(CutSentence sentence) =>
        sentence.Words[^1].Mark == ClauseMark.Question ? [new(Caution.Question, null)] : [];

    private IEnumerable<CautionFound> Left(CutSentence sentence, bool leadsIn)
    {
        sentence = WithoutQuestion(sentence);
        if (sentence.Cut == 0)
            yield break;

        var context = LeftContext.From(sentence);
        var before = WithoutClosedRelative(context.Before);
        if (OfOthers(sentence.Before) is { } others)
            yield return new(Caution.Nested, others);
        else if (Lists["words of others"].First(sentence.Before) is { } given)
            yield return new(Caution.Nested, Cues.TextOf(sentence.Before, given));
        if (Cues.Frames.First(before) is { } frame
            && !(leadsIn && (IsAnswer([.. sentence.Before]) || IsAnswer(before) || LeadsInAfterComma(sentence.Before) || EndsBeforeColon(before, frame)))
            && !Judges(before, frame) && !IsOfAnother(before, frame) && !IsOfThing(before, frame) && !IsName(before, frame.Start))
            yield return new(before[frame.Start..frame.End].Exists(IsNegator) ? Caution.Negation : Caution.Frame, Cues.TextOf(before, frame));
        if (Relayed(before) is { } relayed)
            yield return new(Caution.Nested, relayed);
        if (StandsAlone(sentence))
            yield break;
        if (context.Condition.Count > 0 && !Asked(context.Condition))
            yield return new(Caution.Condition, ConditionalClauses.CueOf(context.Condition));
        foreach (var (caution, phrases) in Cues.ByPhrase.Where(cue => Carried.Contains(cue.Caution)))
        {
            if (phrases.First(before) is { } found && !Backshifted.Contains(Cues.TextOf(before, found))
                && !IsInfinitive(before, found) && !IsOfManner(before, found) && !IsFirm(before, found.Start))
                yield return new(caution, Cues.TextOf(before, found));
        }
    }

    /// <summary>
    /// The sentence without the question that opens it: <c>Asked if she might leave, she said: "..."</c>. No condition or doubt in the question
    /// applies to the answer.
    /// </summary>
    private static CutSentence WithoutQuestion(CutSentence sentence)
    {
        var asked = sentence.Words[0].Is("when") ? 1 : 0;
        var comma = sentence.Words.ToList().FindIndex(word => word.Mark == ClauseMark.Comma);
        return sentence.Words[asked].Is("asked") && comma > asked && comma + 1 < sentence.Cut
            && ClauseReader.HasFiniteVerb(sentence.Words, comma + 1, sentence.Cut)
            ? new CutSentence([.. sentence.Words.Skip(comma + 1)], sentence.Cut - comma - 1)
            : sentence;
    }

    /// <summary>
    /// Whether no condition or doubt of the reporter's before the quotation reaches it: <c>said that he would pay if asked, adding, "..."</c>, or <c>It may
    /// rain, says the miller, but "The mill is dry."</c>
    /// </summary>
    private bool StandsAlone(CutSentence sentence)
    {
        var before = sentence.Before is [.., { Mark: ClauseMark.Comma or ClauseMark.Colon }] ? sentence.Before.SkipLast(1).ToList() : sentence.Before;
        return before is [.., { Mark: ClauseMark.Comma }, { Lower: "adding" or "continuing" }]
            || before is [.., { Mark: ClauseMark.Comma }, { Lower: "but" }] && char.IsUpper(article.Passages[place.Passage].Text[place.Span.Start]);
    }

    /// <summary><c>said almost inaudibly: "..."</c></summary>
    private static bool IsOfManner(List<ClauseWord> words, (int Start, int End) found) =>
        found.End < words.Count
        && words[found.End].Lower.EndsWith("ly", StringComparison.Ordinal)
        && words.Take(found.Start).Any(word => Grammar.Says.Contains(word.Lower));

    /// <summary><c>that people who had accused the council of theft "should be heard"</c>: the quotation goes on after the relative clause.</summary>
    private List<ClauseWord> WithoutClosedRelative(List<ClauseWord> before)
    {
        var who = before.FindLastIndex(word => word.Lower is "who" or "which" or "that");
        if (who < 1 || !before[who - 1].IsWord || Grammar.TakesClause.Contains(before[who - 1].Lower)
            || before.Skip(who).Any(word => !word.IsWord || Grammar.TakesClause.Contains(word.Lower))
            || !ClauseReader.HasFiniteVerb(before, who, before.Count))
            return before;

        var text = article.Passages[place.Passage].Text;
        var first = new ClauseScanner(place.Passage, text).Scan(place.Span, []).Find(word => word.IsWord);
        return Grammar.FiniteAuxiliaries.Contains(first.Lower ?? "") ? before[..who] : before;
    }

    /// <summary><c>The usual response, Ms Tarn said, is, "..."</c>; <c>What people shout at us, she said, is: "..."</c></summary>
    private static string? OfOthers(IReadOnlyList<ClauseWord> before)
    {
        if (before is not [.., { Mark: ClauseMark.Comma }, { Lower: "is" or "was" or "are" or "were" }, { Mark: ClauseMark.Comma or ClauseMark.Colon }])
            return null;

        var subject = before.TakeWhile(word => word.IsWord).ToList();
        var isWhat = subject is [{ Lower: "what" }, { Lower: not ("i" or "we" or "he" or "she") }, ..]
            && subject.Exists(word => Grammar.Introduces.Contains(word.Lower));
        return subject.Count > 0 && before.Skip(subject.Count).Any(word => Grammar.Says.Contains(word.Lower))
            && (isWhat || Lists["voices of others"].First(subject) is not null && subject[0].Lower is not ("my" or "our" or "his" or "her"))
            ? Cues.TextOf(subject, (0, subject.Count))
            : null;
    }

    /// <summary><c>She dismissed the petition as "a stunt"</c></summary>
    private static bool Judges(List<ClauseWord> before, (int Start, int End) frame) =>
        before[^1].Is("as") && Lists["judges"].LongestAt(before, frame.Start) == frame.End && !ClauseReader.HasFiniteVerb(before, frame.End, before.Count);

    /// <summary><c>She distanced herself from her brother's remarks: "..."</c></summary>
    private static bool IsOfAnother(List<ClauseWord> before, (int Start, int End) frame) =>
        before is [.., { Mark: ClauseMark.Colon }] && before[frame.Start].Lower is "distance" or "distanced" or "apologise" or "apologised"
            or "apologize" or "apologized"
        && before.Skip(frame.End).Any(word => word.Is("'s"));

    /// <summary><c>After the false alarm the mayor said "..."</c>: the adjective is about a thing, and not about what is said.</summary>
    private static bool IsOfThing(List<ClauseWord> before, (int Start, int End) frame) =>
        before[frame.Start].Lower is "challenge" or "challenges" or "question" or "questions" && frame.Start > 0
        && (before[frame.Start - 1].Is("of") || before.Take(frame.Start).TakeLast(2).Any(word => word.Is(WordClass.Determiner | WordClass.Possessive)))
        && !(frame.End < before.Count && before[frame.End].Lower is "to" or "of" or "whether" or "that" or "about" or "over")
        || before[frame.Start].Is("opposing") && frame.Start > 0 && before[frame.Start - 1].Is(WordClass.Determiner) && before[frame.End].IsWord
        || frame.End == frame.Start + 1 && before[frame.Start].Lower is "false" or "fake" or "supposed" or "alleged" or "purported" or "forged" or "invented"
        && frame.Start > 0 && before[frame.Start - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
        && frame.End < before.Count && before[frame.End].IsWord && !Grammar.Class("message").Contains(before[frame.End].Lower)
        && !before[frame.End].Is(WordClass.SpeechNoun)
        && before.FindIndex(frame.End, word => Grammar.Introduces.Contains(word.Lower)) > 0;

    private static bool IsNegator(ClauseWord word) => word.Lower is "not" or "n't" or "never" or "no" or "nobody" or "none";

    /// <summary>The words with which somebody passes on what another person said: <c>the sergeant said the corporal had told her:</c></summary>
    private static string? Relayed(List<ClauseWord> before)
    {
        var (first, last) = (before.FindIndex(IsSaid), before.FindLastIndex(IsSaid));
        if (first < 1 || last - first < 2 || before[first - 1].Is("who"))
            return null;

        var between = before[(first + 1)..last];
        return between.TrueForAll(
            word => word.IsWord && !Grammar.SubjectPronouns.Contains(word.Lower) && !Grammar.Coordinators.Contains(word.Lower))
            ? Cues.TextOf(before, (first + 1, last + 1))
            : null;
    }

    private static bool IsSaid(ClauseWord word) => Grammar.Says.Contains(word.Lower) && word.Is(WordClass.Past);

    /// <summary><c>There was no right and wrong: "..."</c>: the sentence is complete, and no verb of saying in it is denied.</summary>
    private static bool EndsBeforeColon(List<ClauseWord> before, (int Start, int End) frame) =>
        before is [.., { IsWord: true } last, { Mark: ClauseMark.Colon }]
        && frame.End < before.Count - 1
        && (before[frame.Start..frame.End].Exists(IsNegator) || Lists["judges"].LongestAt(before, frame.Start) == frame.End)
        && ClauseReader.HasFiniteVerb(before, 0, before.Count)
        && !Grammar.Class("message").Contains(last.Lower)
        && !before.Skip(frame.Start).Any(word => Grammar.Introduces.Contains(word.Lower) || word.Lower is "calling" or "writing" or "whether" or "if");

    /// <summary><c>rejected the offer, saying "..."</c>; <c>vowed not to be distracted, saying, "..."</c></summary>
    private static bool LeadsInAfterComma(IReadOnlyList<ClauseWord> before) =>
        (before is [.., { IsWord: false }] ? before.SkipLast(1).ToList() : before) is [.., { Mark: ClauseMark.Comma }, { IsWord: true } verb]
        && Grammar.Introduces.Contains(verb.Lower)
        && verb.Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary><c>refusing to answer, he said:</c> introduces the speaker's own words.</summary>
    private static bool IsAnswer(List<ClauseWord> before)
    {
        var last = before.FindLastIndex(word => Grammar.Introduces.Contains(word.Lower));
        var frame = Cues.Frames.First(before)?.Start ?? -1;
        if (last > frame && frame >= 0 && before.FindIndex(frame, last - frame, word => word.Mark is ClauseMark.Comma or ClauseMark.Quoted) >= 0)
            return true;

        // "Without raising her voice Ms Tarn said:"
        if (last > 1 && frame == 0 && before[0].Lower is "without" or "instead" or "rather" && !ClauseReader.HasFiniteVerb(before, 0, last))
            return true;

        // "he said he never rang it and added:"
        return before is [.., { Lower: "and" or "but" }, { IsWord: true } verb, { IsWord: false }]
            && Grammar.Introduces.Contains(verb.Lower)
            && before.FindIndex(0, frame, word => Grammar.Says.Contains(word.Lower)) >= 0;
    }

    private static bool Asked(List<ClauseWord> words) =>
        Cues.Frames.First(words) is { } found && words[found.Start].Lower.StartsWith("ask", StringComparison.Ordinal);

    private static bool IsInfinitive(List<ClauseWord> words, (int Start, int End) found) =>
        words[found.End - 1].Lower is "to" || words[found.Start].Lower is "likely" or "can";

    private IEnumerable<CautionFound> Right(CutSentence sentence)
    {
        var after = Cues.WithoutIdioms([.. sentence.Words.Skip(sentence.Cut + 1)]);
        var other = after.FindIndex(word => word.Mark is ClauseMark.Quoted or ClauseMark.Stop || word.Lower is "adding" or "continuing");
        after = other < 0 ? after : after[..other];
        if (Cues.Conditions.First(after) is { } condition && !Asked(after) && !after[condition.Start].Is("given")
            && !after.Take(condition.Start).Any(word => word.Lower is "who" or "which"))
            yield return new(Caution.Condition, Cues.TextOf(after, condition));
        foreach (var name in new[] { "denied after", "not meant" })
        {
            if (Lists[name].First(after) is { } denied && !IsOfSpeaker(after, denied))
                yield return new(Caution.Frame, Cues.TextOf(after, denied));
        }

        foreach (var (name, caution) in new[] { ("wrongly", Caution.Frame), ("words of others", Caution.Nested) })
        {
            if (AfterComma(after, Lists[name]) is { } remark && (caution != Caution.Frame || remark.End == after.Count || !after[remark.End].IsWord))
                yield return new(caution, Cues.TextOf(after, remark));
        }

        var (start, end) = Attribution(after);
        var attribution = after[start..end];
        foreach (var (name, caution) in new[] { ("not said", Caution.Frame), ("perhaps said", Caution.Hedge) })
        {
            if (Lists[name].First(attribution) is { } found && !IsName(attribution, found.Start) && !IsFirm(after, found.Start + start))
                yield return new(caution, Cues.TextOf(attribution, found));
        }
    }

    /// <summary><c>The Karate Kid star said "..."</c>: a word with a capital inside the sentence is part of a name.</summary>
    private bool IsName(List<ClauseWord> words, int at) =>
        at > 0 && words[at - 1].IsWord && char.IsUpper(article.Passages[words[at].Passage].Text[words[at].Start]);

    /// <summary><c>"...," Marsh's said</c>, where the name of a firm ends in <c>'s</c>; not <c>Marsh's said to have left</c>.</summary>
    private bool IsFirm(List<ClauseWord> words, int at) =>
        words[at].Is("'s") && at > 0 && words[at - 1] is { IsWord: true } name
        && !(at + 2 < words.Count && words[at + 2].Is("to"))
        && char.IsUpper(article.Passages[name.Passage].Text[name.Start])
        && !Grammar.SubjectPronouns.Contains(name.Lower) && name.Lower is not ("that" or "what" or "there");

    /// <summary>The first of the phrases that comes right after a comma: <c>Ms Tarn said, wrongly</c>, <c>Ms Tarn said, quoting the mayor</c>.</summary>
    private static (int Start, int End)? AfterComma(List<ClauseWord> words, PhraseList phrases)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at - 1].Mark == ClauseMark.Comma && phrases.LongestAt(words, at) is > 0 and var end)
                return (at, end);
        }

        return null;
    }

    /// <summary>
    /// <c>said Ms Tarn, who is not on the board</c>, <c>because she was not allowed to speak</c>: it describes the speaker or the place, and takes nothing
    /// back.
    /// </summary>
    private static bool IsOfSpeaker(List<ClauseWord> after, (int Start, int End) denied) =>
        Grammar.FormsOf("be").Contains(after[denied.Start].Lower) && after.Take(denied.Start).Any(word => word.Lower is "who" or "where" or "because");

    /// <summary>Where the words stand that say who spoke, up to the verb: <c>Peter Marsh reportedly said</c>.</summary>
    private static (int Start, int End) Attribution(List<ClauseWord> after)
    {
        var said = after.FindIndex(word => Grammar.Introduces.Contains(word.Lower) && word.Lower is not ("alleged" or "reported" or "supposed" or "believed"));
        if (said < 0 || said > MaxAttributionWords)
            return (0, 0);

        var comma = after.FindLastIndex(said, said + 1, word => !word.IsWord);
        return (comma + 1, said + 1);
    }
}
