using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds the last place before a cut where an independent clause begins. Nothing before that place governs the quotation.</summary>
internal sealed class Barriers(CutClause clause)
{
    private const int FewWords = 2;

    private readonly List<ClauseWord> _words = clause.Words;

    /// <summary>The barrier and the first token of the clause after it; null when there is none.</summary>
    public (int Barrier, int Start)? Last()
    {
        if (clause.Cut > 0 && clause.Cut < _words.Count && IsCoordinator(clause.Cut)
            && StartsOwnClause(ClauseReader.SkipOpeners(_words, clause.Cut + 1)) && !clause.EndsOpen(clause.Cut) && !JoinsNouns(clause.Cut)
            && !(_words[clause.Cut].Is("and") && (IsSupposed(clause.Cut) || IsAlternative(clause.Cut))))
            return (clause.Cut, clause.Cut);

        for (var barrier = clause.Cut - 1; barrier >= 0; barrier--)
        {
            if (StartAfter(barrier) is { } start)
                return (barrier, Math.Min(start, clause.Cut));
        }

        return null;
    }

    private int? StartAfter(int at)
    {
        var word = _words[at];
        if (word.Mark is ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop)
        {
            return ClauseReader.StartsClause(_words, at + 1) && !ReportsAnother(at) && !(word.Mark == ClauseMark.Dash && IsStillReported(at)) ? at + 1 : null;
        }

        var coordinates = IsCoordinator(at);
        if (word.Mark != ClauseMark.Comma && !coordinates || at == 0 || MessageOfOthers(_words[..(at + 1)]) is not null)
            return null;

        var start = at + 1;
        if (word.Mark == ClauseMark.Comma && start < _words.Count && IsCoordinator(start))
            start++;
        if (_words[start - 1].Is("and") && (IsSupposed(at) || IsAlternative(at) || IsReported(at, start)) || EndsAdverbialOfReport(at, start))
            return null;

        start = ClauseReader.SkipOpeners(_words, start);
        if (word.Is("so") && _words[at - 1].IsWord && IsPurpose(start))
            return null;
        if (start > clause.Cut || !StartsOwnClause(start) || !coordinates && (EndsIntroduction(at) || EndsThought(at)))
            return null;

        return coordinates
            ? !JoinsNouns(at) && !clause.EndsOpen(at)
                && (ClauseReader.HasFiniteVerb(_words, 0, at) || ConditionalClauses.IsLetUs(_words, ClauseReader.SkipOpeners(_words, 0))) ? start : null
            : IsWholeBefore(at) && !GovernsSplice(at, start) ? start : null;
    }

    /// <summary>
    /// Whether a clause after a comma, with no coordinator, may belong to what somebody says or thinks before it: <c>They say the mill is cursed, [the wheel
    /// turns backwards]</c>. What the speaker then thinks does not.
    /// </summary>
    private bool GovernsSplice(int comma, int start)
    {
        if (_words[start].Lower is "i" or "we" && start + 1 < _words.Count && Grammar.TakesClause.Contains(_words[start + 1].Lower))
            return false;

        var from = ClauseReader.SkipOpeners(_words, _words.FindLastIndex(comma - 1, word => !word.IsWord) + 1);
        if (from >= comma || Grammar.Subordinators.Contains(_words[from].Lower) || Grammar.Conditionals.Contains(_words[from].Lower))
            return false;

        if (_words[from].Lower is "maybe" or "perhaps" or "possibly" or "probably")
            return true;

        var verb = _words.FindIndex(
            from, comma - from, word => Grammar.TakesClause.Contains(word.Lower) || word.Lower is "true" or "case" or "sure" or "afraid");
        if (verb < 0 || verb + 1 >= comma || Cues.Commits.Last(_words[from..(verb + 1)]) is not null)
            return false;

        var said = _words[verb + 1].Lower is "that" or "me" or "us" or "him" or "her" or "them" ? verb + 2 : verb + 1;
        return ClauseReader.FiniteVerb(_words[..comma], said) is >= 0 and var finite && !_words[finite].Is("like");
    }

    /// <summary><c>Imagine the gate is open and [the guard is asleep]</c>: both clauses are imagined.</summary>
    private bool IsSupposed(int and)
    {
        var mark = _words.FindLastIndex(and - 1, word => word.Mark is ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop);
        var from = ClauseReader.SkipOpeners(_words, mark + 1);
        return from < and && Cues.Suppositions.LongestAt(_words, from) is > 0 and var end && end < and && ClauseReader.StartsClause(_words, end)
            && !(_words[end - 1].Is("like") && _words[end].Mark == ClauseMark.Comma) && !_words[Math.Min(and + 1, _words.Count - 1)].Is("i");
    }

    /// <summary><c>Either he forgets the bill or he is drunk and [he sings]</c>: the clause belongs to one of the alternatives.</summary>
    private bool IsAlternative(int and)
    {
        var either = _words.FindLastIndex(and - 1, and, word => word.Is("either"));
        var or = either < 0 ? -1 : _words.FindIndex(either, and - either, word => word.Is("or"));
        return or >= 0 && ClauseReader.StartsClause(_words, or + 1);
    }

    /// <summary><c>They merge so they [can build larger ships]</c></summary>
    private bool IsPurpose(int start) =>
        ClauseReader.FiniteVerb(_words, start) is >= 0 and var verb && _words[verb].Lower is "can" or "could" or "may" or "might";

    /// <summary><c>Just imagine, [the coast is on fire]</c>, <c>we thought, [the war is over]</c>: the clause after the comma is what is thought.</summary>
    private bool EndsThought(int comma)
    {
        var from = ClauseReader.SkipOpeners(_words, _words.FindLastIndex(comma - 1, word => !word.IsWord) + 1);
        return from < comma && (Cues.Suppositions.LongestAt(_words, from) == comma
            || _words[comma - 1].Lower is "is" or "was" or "thought" or "believed" or "hoped" or "feared" or "figured" or "assumed" or "imagined"
            || comma > 1 && _words[comma - 2].Is("to") && !_words[from].Is("as") && Grammar.TakesClause.Contains(_words[comma - 1].Lower));
    }

    /// <summary>
    /// <c>Some say we will all be rich, and [we will own the mine]</c>: nothing shows that the last clause is the speaker's own, unless its subject is <c>I</c>
    /// or it only answers the one before: <c>They said we would lose, and [we did]</c>.
    /// </summary>
    private bool IsReported(int end, int start)
    {
        var from = ClauseReader.SkipOpeners(_words, _words.FindLastIndex(end - 1, IsEndOfReport) + 1);
        if (from >= end || start >= _words.Count || _words[start].Lower is "i" || OnlyAnswers(start))
            return false;
        if (_words[from].Is("according") && _words[start - 2].Mark == ClauseMark.Comma || IsDenied(from, end))
            return true;

        var verb = _words.FindIndex(from, end - from, word => Grammar.Says.Contains(word.Lower));
        if (verb <= from || !(DirectSpeech.IsVerbOfSaying(_words, verb) || _words[verb - 1].Mark == ClauseMark.Quoted)
            || _words[from..verb].Exists(word => word.Lower is "i" or "we" or "let" or Cues.Idiom or "you" or "to" or "when" or "if"))
            return false;

        var said = verb + 1;
        if (_words[said].Lower is "me" or "us" or "him" or "her" or "them" or "you" or "people")
            said++;
        return ClauseReader.StartsClause(_words, _words[said].Is("that") ? said + 1 : said);
    }

    /// <summary><c>They would say that we mend the ships, and over time, [they become warships]</c></summary>
    private bool EndsAdverbialOfReport(int comma, int start) =>
        _words.FindLastIndex(comma - 1, word => !word.IsWord) is > 0 and var before && before + 2 < comma && _words[before + 1].Is("and")
        && _words[before + 2].Is(WordClass.Preposition) && !ClauseReader.HasFiniteVerb(_words, before + 1, comma) && IsReported(before, start);

    /// <summary><c>The mayor said that waste is no issue - [it is only one barrel a year]</c></summary>
    private bool IsStillReported(int dash) =>
        dash + 1 < _words.Count && _words[dash + 1].Lower is "it" or "they" or "there"
        && !_words.Skip(dash + 1).TakeWhile(word => word.IsWord).Any(word => word.Lower is "not" or "n't" or "never" or "no")
        && _words[..dash].Exists(word => word.Is("that")) && IsReported(dash, dash + 1);

    /// <summary><c>I do not believe that the ships are sound and [they will last]</c></summary>
    private bool IsDenied(int from, int and) =>
        _words[and].Is("and") && _words[and - 1].IsWord
        && _words.FindIndex(from, and - from, word => word.Lower is "not" or "n't" or "never") is >= 0 and var not
        && not + 2 < and && Grammar.TakesClause.Contains(_words[not + 1].Lower)
        && ClauseReader.StartsClause(_words, _words[not + 2].Is("that") ? not + 3 : not + 2);

    private static bool IsEndOfReport(ClauseWord word) =>
        word.Mark is ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop or ClauseMark.Open or ClauseMark.Close || word.Lower is "but" or "yet" or "so";

    /// <summary><c>we did</c>, <c>they have not</c></summary>
    private bool OnlyAnswers(int start) =>
        start + 1 < _words.Count
        && Grammar.SubjectPronouns.Contains(_words[start].Lower)
        && Grammar.FiniteAuxiliaries.Contains(_words[start + 1].Lower)
        && _words.Skip(start + 2).TakeWhile(word => word.IsWord).All(word => word.Lower is "not" or "n't" or "too" or "just");

    /// <summary><c>and</c> and the like, and <c>whereas</c>, whose clauses both stand; in <c>have yet to see</c> the word joins nothing.</summary>
    private bool IsCoordinator(int at) =>
        _words[at].IsWord && _words[at].Lower is "and" or "but" or "so" or "yet" or "whereas"
        && !(_words[at].Is("yet") && at + 1 < _words.Count && _words[at + 1].Is("to"));

    private bool StartsOwnClause(int start) =>
        ClauseReader.FiniteVerb(_words, start) >= 0 || ClauseReader.StartsAfterAdverbial(_words, start, start == clause.Cut ? _words.Count : clause.Cut)
        || start < _words.Count && Grammar.Subordinators.Contains(_words[start].Lower) && ClauseReader.StartsClause(_words, start + 1);

    /// <summary>
    /// In <c>I do not think the council and the harbour are [ready]</c> the coordinator joins two subjects: there is no verb between it and the verb of
    /// thinking.
    /// </summary>
    private bool JoinsNouns(int at)
    {
        if (_words[at].Is("and") && at > 1
            && (_words[at - 1].Lower is "i" or "we" or "he" or "she" or "they" || CutComplements.OpensWithGerund(_words[..at])))
            return true;

        if (_words[Math.Min(at + 1, _words.Count - 1)].Lower is "i" or "we" or "he" or "she" or "they")
            return false;
        if (_words[at].Is("and") && _words.FindLastIndex(at, word => word.Lower is "before" or "if" or "unless") is >= 0 and var opens
            && at > opens + 1 && _words.GetRange(opens, at - opens).TrueForAll(word => word.IsWord) && !ClauseReader.HasFiniteVerb(_words, opens + 1, at)
            && !Tense.IsPast(_words, at))
            return true;

        var verb = _words.FindLastIndex(Math.Max(0, at - 1), word => Grammar.TakesClause.Contains(word.Lower) || word.Is("that"));
        return verb >= 0
            && at - verb > (_words[verb].Is("that") ? 1 : 2)
            && _words[at].Lower is "and"
            && _words.GetRange(verb + 1, at - verb - 1).TrueForAll(word => word.IsWord)
            && !_words[verb + 1].Is(WordClass.Preposition)
            && !ClauseReader.HasFiniteVerb(_words, verb + 1, at);
    }

    /// <summary>In <c>some think that without him, [she will lose]</c> the comma belongs to the clause that <c>that</c> introduces.</summary>
    private bool EndsIntroduction(int comma)
    {
        var that = _words.FindLastIndex(comma - 1, word => word.Is("that"));
        if (that < 1 || that + 1 >= comma)
            return false;

        var next = _words[that + 1];
        return next.Mark == ClauseMark.Comma || Grammar.Subordinators.Contains(next.Lower) && next.Lower is not ("now" or "once")
            || Grammar.Prepositions.Contains(next.Lower) && !ClauseReader.HasFiniteVerb(_words, that + 1, comma);
    }

    /// <summary>A comma separates clauses when a clause, an adverbial or an opener comes before it.</summary>
    private bool IsWholeBefore(int at)
    {
        var from = _words.FindLastIndex(at - 1, word => word.Mark is ClauseMark.Colon or ClauseMark.Dash) + 1;
        var last = _words.FindLastIndex(at - 1, word => word.Mark == ClauseMark.Comma) + 1;
        if (ClauseReader.HasFiniteVerb(_words, from, at) && !clause.EndsOpen(at))
            return true;

        var first = _words[Math.Max(from, last)];
        return ClauseReader.SkipOpeners(_words, from) >= at || first.IsWord && OpensAdverbial(first.Lower)
            || first.IsWord && at - Math.Max(from, last) <= FewWords && first.Lower is not ("no" or "not");
    }

    private static bool OpensAdverbial(string lower) =>
        Grammar.Prepositions.Contains(lower)
            || Grammar.Subordinators.Contains(lower)
            || lower is Cues.Idiom or "not" or "instead" or "rather" or "according" or "far" or "short" or "apart" or "aside"
        || lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ly", StringComparison.Ordinal);

    /// <summary><c>his answer was:</c></summary>
    private bool IsAnswer(int colon) =>
        _words[Math.Max(0, colon - 1)].Lower is "is" or "was" && _words[..colon].Exists(word => word.Lower is "his" or "her" or "their" or "your");

    /// <summary><c>Opponents: [the dam will burst]</c>, but not a form of address: <c>Friends: [the dam will burst]</c></summary>
    public static bool IsLabel(IReadOnlyList<ClauseWord> words, int colon)
    {
        var article = colon == 2 && words[0].IsWord && words[0].Lower is "the" or "some" or "most" or "many" or "his" or "her" or "its" or "their";
        return (colon == 1 || article) && words[colon - 1].IsWord
            && words[colon - 1].Is(WordClass.PersonNoun)
            && !Grammar.Openers.Contains(words[colon - 1].Lower);
    }

    /// <summary>Whether the words before the colon attribute what follows to somebody else, or to a text: <c>the letter reads:</c></summary>
    private bool ReportsAnother(int colon) =>
        _words[colon].Mark == ClauseMark.Colon
        && (IsLabel(_words, colon) || Says(colon) || IsAnswer(colon) || IsMessageOfOthers(colon)
            || MessageOfOthers(_words[..(colon + 1)]) is not null || DoubtedMessage(_words[..colon]) is not null
            || LetteredThing(_words[..colon]) is not null
            || _words[Math.Max(0, colon - 1)].Lower is "read" or "reads" or "ran" or "runs" or "goes" or "went")
        && !_words[..colon].Exists(word => word.Lower is "i" or "we" or "let");

    /// <summary><c>all their songs have one message:</c>, but not <c>the message is clear:</c> or <c>this is my message:</c></summary>
    private bool IsMessageOfOthers(int colon) =>
        colon > 1 && Grammar.Class("message").Contains(_words[colon - 1].Lower)
        && (_words[colon - 2].Lower is "his" or "her" or "their"
            || !_words[(_words.FindLastIndex(colon - 1, word => !word.IsWord || word.Lower is "'s") + 1)..colon]
                .Exists(word => Grammar.Class("own or impersonal").Contains(word.Lower)));

    /// <summary>The noun in <c>The firm's position is simple:</c> and <c>His promise,</c>, whose words follow the mark; null when there is none.</summary>
    public static string? MessageOfOthers(List<ClauseWord> words)
    {
        var noun = words is [.., { Lower: "is" or "was" or "'s" }, { IsWord: true }, { Mark: ClauseMark.Colon }] ? words.Count - 4 : words.Count - 2;
        return noun > 0 && words[^1].Mark is ClauseMark.Colon or ClauseMark.Comma
            && (Grammar.Class("message").Contains(words[noun].Lower) || words[noun].Lower is "promise" or "pledge" or "vow")
            && words[noun - 1].Lower is "his" or "her" or "their" or "'s"
            && !words.Take(noun).Any(word => word.Lower is "my" or "our" or "i" or "we")
            ? words[noun].Lower
            : null;
    }

    /// <summary>The noun in <c>The myth is this:</c> and <c>The captain's excuse was simple:</c>; null when there is none.</summary>
    public static string? DoubtedMessage(List<ClauseWord> words) =>
        words.Find(word => Grammar.Class("doubted message").Contains(word.Lower)) is { Lower: { } message } ? message : null;

    /// <summary>The thing with words on it in <c>She has a poster on her wall:</c>; null when there is none.</summary>
    public static string? LetteredThing(List<ClauseWord> words) =>
        words.Find(word => Grammar.Class("thing with words on it").Contains(word.Lower)) is { Lower: { } thing } ? thing : null;

    /// <summary>Whether somebody says what follows: not <c>they may say what they like:</c>.</summary>
    private bool Says(int colon) =>
        Enumerable.Range(0, colon).Any(at => Grammar.Says.Contains(_words[at].Lower) && _words[at + 1].Lower is not ("what" or "whatever"));
}
