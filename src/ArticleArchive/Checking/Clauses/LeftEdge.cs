using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Looks for cautions in the words that come before a quotation.</summary>
internal static class LeftEdge
{
    private const int MaxBargainWords = 4;
    private const int SubjectReach = 4;

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(CutSentence sentence)
    {
        if (sentence.Cut == 0)
            return [];

        var context = LeftContext.From(sentence);
        return
        [
            .. Nested(context), .. Conditions(context), .. Phrases(context), .. CutQuantities.FindCautions(sentence), .. CutComplements.FindCautions(context),
            .. CutQuantities.OfLimits(context), .. CutOpening.FindCautions(sentence, context),
        ];
    }

    private static IEnumerable<CautionFound> Nested(LeftContext context)
    {
        if (context.IsNested)
            yield return new(Caution.Nested, null);
        if (context.Quotes)
            yield return new(Caution.Nested, "quote");
        if (context.Introduction is { } introduced)
            yield return new(Caution.Nested, introduced);
        foreach (var (caution, phrases) in Cues.ByPhrase.Where(cue => cue.Caution is Caution.Nested or Caution.Hedge))
        {
            if (phrases.First(context.Adverbial) is { } found)
                yield return new(caution, Cues.TextOf(context.Adverbial, found));
        }

        if (context.Before is [.., { IsWord: true } label, { Mark: ClauseMark.Colon }]
            && (Grammar.Class("verb of a text").Contains(label.Lower) || Grammar.Class("message").Contains(label.Lower)
                || Barriers.IsLabel(context.Before, context.Before.Count - 1)))
            yield return new(Caution.Nested, label.Lower);
        else if (Barriers.MessageOfOthers(context.Before) is { } message)
            yield return new(Caution.Nested, message);
        else if (context.Before is [.., { Mark: ClauseMark.Colon }]
            && (Saying(context.Before) ?? Barriers.LetteredThing(context.Before) ?? Barriers.DoubtedMessage(context.Before)) is { } told)
            yield return new(Caution.Nested, told);
        if (Saying(context.Adverbial) is { } author)
            yield return new(Caution.Nested, author);

        foreach (var remark in context.Remarks.Where(remark => !remark[0].Is(WordClass.Relative)))
        {
            if (Saying(remark) is { } said)
                yield return new(Caution.Nested, said);
            foreach (var (caution, phrases) in Cues.ByPhrase.Where(cue => cue.Caution is not Caution.Negation))
            {
                if ((caution is Caution.Nested || !context.IsEarlier(remark)) && phrases.First(remark) is { } found)
                    yield return new(caution, Cues.TextOf(remark, found));
            }
        }
    }

    private static IEnumerable<CautionFound> Conditions(LeftContext context)
    {
        if (context.Condition is { Count: > 0 } condition)
            yield return new(Caution.Condition, ConditionalClauses.CueOf(condition));
        if (context.Cut > 0 && context.Words[context.Cut - 1].Is("or"))
            yield return new(Caution.Condition, "or");
        if (ConditionalClauses.IsBargain(context.Words, context.Cut - 1))
            yield return new(Caution.Condition, Cues.TextOf(context.Words, (Math.Max(0, context.Cut - MaxBargainWords), context.Cut)));
        if (context.Before.Find(word => word.Lower is "either") is { Lower: "either" } either && context.Before.Count > 0)
            yield return new(Caution.Condition, either.Lower);
        if (ConditionalClauses.TimeIn(context.Words, context.Cut) is >= 0 and var time)
            yield return new(Caution.Condition, ConditionalClauses.TimeAt(context.Words, time));
        if (ConditionalClauses.IsInverted(context.Before)
            && context.Words.Skip(context.Cut).Any(word => word.Lower is "would" or "could" or "might" or "will" or "'d"))
            yield return new(Caution.Condition, context.Before[0].Lower);
        if (Supposes(context))
            yield return new(Caution.Condition, (context.Before.Count > 0 ? context.Before : context.Adverbial)[0].Lower);
    }

    /// <summary>
    /// Whether an opening phrase sets a condition: <c>Without air cover</c> before <c>would</c>, <c>will</c> or the like; <c>With more men</c> unless the
    /// clause is in the past; any other <c>with</c>, and <c>By closing the port</c>, before <c>would</c>, <c>could</c> or <c>might</c>.
    /// </summary>
    private static bool Supposes(LeftContext context)
    {
        var after = context.Words.Skip(context.Cut);
        var opening = context.Adverbial.Count > 0 ? context.Adverbial : context.Before;
        if (opening is [{ Lower: "by" or "in" or "without" or "through" }, { } means, ..]
            && means.Lower.EndsWith("ing", StringComparison.Ordinal))
            return after.Any(word => word.Lower is "would" or "could" or "might");

        return opening switch
        {
            [{ Lower: "with" }, { Lower: "more" or "less" or "fewer" or "enough" or "no" or "better" or "bigger" or "stronger" or "faster" or "cheaper" }, ..]
                when !Tense.IsPast(context.Words, context.Cut - 1) && !opening.Exists(word => word.Lower is "now" or "place") => true,
            [{ Lower: "without" }, ..] => context.StartsClause && !Tense.IsPast(context.Words, context.Cut - 1),
            [{ Lower: "with" or "given" }, ..] => after.Any(word => word.Lower is "would" or "could" or "might" or "'d"),
            _ => opening is [var participle, _, ..]
                && participle.Is(WordClass.Past | WordClass.ParticipleOnly)
                && after.TakeWhile(word => word.IsWord).Any(word => word.Lower is "would" or "could" or "might" or "'d"),
        };
    }

    private static IEnumerable<CautionFound> Phrases(LeftContext context)
    {
        var before = context.Before;
        var commits = context.StartsClause ? Cues.Commits.Last(CutComplements.WithoutThat(before)) : null;
        var modal = context.StartsClause ? Cues.CommitsWithModal.Last(CutComplements.WithoutThat(before)) : null;
        var adjunct = IsAdjunct(context, before);
        foreach (var (caution, phrases) in Cues.ByPhrase)
        {
            if (caution == Caution.Negation && (adjunct && !Cues.NegatesWhole(before) || IsPresupposed(context)))
                continue;

            // A clause that commits the speaker does not embed what follows. A negator in it still counts, and so does a modal outside the idiom.
            var end = caution is Caution.Embedding or Caution.Nested ? (commits ?? modal)?.Start : caution is Caution.Hedge ? modal?.Start : null;
            if (phrases.First(end is { } limit ? before[..limit] : before) is { } found && !(caution == Caution.Embedding && IsSubject(context, found))
                && !(caution == Caution.Negation && GivesReason(before, found)))
                yield return new(caution, Cues.TextOf(before, found));
        }

        if (before is [{ Lower: "few" }, ..])
            yield return new(Caution.Negation, "few");
        if (before is [{ Lower: "only" }, var place, ..]
            && Grammar.Prepositions.Contains(place.Lower)
            && ClauseReader.IsFinite(context.Words, context.Cut))
            yield return new(Caution.Quantity, "only");
        if (Cues.Suppositions.LongestAt(before, ClauseReader.SkipOpeners(before, 0)) is > 0 and var supposed
            && ClauseReader.StartsClause(context.Words, supposed))
            yield return new(Caution.Embedding, Cues.TextOf(before, (0, supposed)));
        if ((commits ?? modal) is { } committed)
            before = before[..committed.Start];
        if (before.Exists(word => word.Lower is "whether"))
            yield return new(Caution.Question, "whether");
        if (Saying(before) is { } said)
            yield return new(Caution.Nested, said);
    }

    /// <summary><c>These claims [were tested in court]</c>: the verb tells of the claims and not what they say.</summary>
    private static bool IsSubject(LeftContext context, (int Start, int End) found) =>
        found.Start > 0 && found.End == context.Before.Count && context.Cut + 1 < context.Words.Count
        && context.Before[found.Start - 1].Is(WordClass.Determiner | WordClass.Possessive)
        && ClauseReader.IsFinite(context.Words, context.Cut)
        && !(Grammar.FormsOf("be").Contains(context.Words[context.Cut].Lower)
            && (context.Words[context.Cut + 1].Lower is "that" or "to" or "for" or "of" || ClauseReader.StartsClause(context.Words, context.Cut + 1)));

    /// <summary><c>Nothing was left after [the bells were sold]</c>: a clause of time in the past is true whatever is denied of the rest.</summary>
    private static bool IsPresupposed(LeftContext context) =>
        context.Before is [.., { Lower: "after" or "when" or "while" or "since" }] && context.StartsClause && Tense.IsPast(context.Words, context.Cut - 1);

    /// <summary><c>The pier is far from safe because [the piles are rotten]</c>; after <c>not</c> it may be the reason that is denied.</summary>
    private static bool GivesReason(List<ClauseWord> before, (int Start, int End) found) =>
        before[^1].Is("because") && !before.Skip(found.Start).Any(word => word.Lower is "not" or "n't" or "never" or "no" or "nobody" or "nothing");

    /// <summary>A negator in an adverbial before a clause applies only to the adverbial: <c>Without firing a shot [we took the hill]</c>.</summary>
    public static bool IsAdjunct(LeftContext context, List<ClauseWord> before) =>
        context.StartsClause && before.Count > 1 && before[0].IsWord && !before[0].Is("to") && !before[1].Is("to")
        && (Grammar.Prepositions.Contains(before[0].Lower) || before[0].Lower is "instead" or "rather" or "not")
        && !Grammar.Prepositions.Contains(before[^1].Lower) && before[^1].Lower is not ("that" or "because")
        && !before[^1].Is(WordClass.Determiner | WordClass.Conjunction)
        && !Grammar.TakesClause.Contains(before[^1].Lower)
        && !ClauseReader.HasFiniteVerb(before, 0, before.Count);

    /// <summary>The verb that says somebody other than the speaker speaks or thinks; null when there is none.</summary>
    private static string? Saying(List<ClauseWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!DirectSpeech.IsVerbOfSaying(words, i) || words[i - 1].Is("to"))
                continue;
            var subject = Math.Max(Math.Max(0, i - SubjectReach), words.FindLastIndex(i - 1, word => word.Lower is "who" or "which"));
            if (!words[subject..i].Exists(word => word.Lower is "i" or "we" or "let" or Cues.Idiom))
                return Cues.TextOf(words, (Math.Max(0, i - 2), i + 1));
        }

        return null;
    }
}
