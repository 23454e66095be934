using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Looks for cautions in the words that come before a quotation.</summary>
internal static class LeftEdge
{
    private const int LongestMeasure = 9;
    private const int LongestBargain = 4;
    private const int SubjectReach = 4;

    private static readonly HashSet<string> TimeClauses = new(
        [
            "before", "after", "since", "as", "because", "when", "while", "although", "though", "where", "whereas", "once", "now", "for", "so", "and", "but",
            "yet", "like", "than", "whatever", "however",
        ],
        StringComparer.Ordinal);

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> Of(CutSentence sentence)
    {
        if (sentence.Cut == 0)
            return [];

        var context = LeftContext.Of(sentence);
        return
        [
            .. Nested(context), .. Conditions(context), .. Phrases(context), .. CutQuantities.Of(sentence), .. Complement(context), .. Infinitive(context),
            .. CutQuantities.OfLimits(context), .. CutOpening.Of(sentence, context),
        ];
    }

    private static IEnumerable<CautionFound> Nested(LeftContext context)
    {
        if (context.IsNested)
            yield return new(Caution.Nested, null);
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
        else if (context.Before is [.., { Mark: ClauseMark.Colon }] && Saying(context.Before) is { } told)
            yield return new(Caution.Nested, told);
        if (Saying(context.Adverbial) is { } author)
            yield return new(Caution.Nested, author);

        foreach (var remark in context.Remarks)
        {
            if (Saying(remark) is { } said)
                yield return new(Caution.Nested, said);
            foreach (var (caution, phrases) in Cues.ByPhrase.Where(cue => cue.Caution is not Caution.Negation))
            {
                if (phrases.First(remark) is { } found)
                    yield return new(caution, Cues.TextOf(remark, found));
            }
        }
    }

    private static IEnumerable<CautionFound> Conditions(LeftContext context)
    {
        if (context.Condition is { Count: > 0 } condition)
            yield return new(Caution.Condition, Cues.Conditions.First(condition) is { } found ? Cues.TextOf(condition, found) : condition[0].Lower);
        if (context.Cut > 0 && context.Words[context.Cut - 1].Is("or") && (context.StartsClause || context.Before.Exists(word => word.Is("either"))))
            yield return new(Caution.Condition, "or");
        if (ConditionalClauses.IsBargain(context.Words, context.Cut - 1))
            yield return new(Caution.Condition, Cues.TextOf(context.Words, (Math.Max(0, context.Cut - LongestBargain), context.Cut)));
        if (context.Before.Find(word => word.Lower is "either") is { Lower: "either" } either && context.Before.Count > 0)
            yield return new(Caution.Condition, either.Lower);
        if (ConditionalClauses.TimeIn(context.Words, context.Cut) is >= 0 and var time)
            yield return new(Caution.Condition, context.Words[time].Is("the") ? $"the {context.Words[time + 1].Lower}" : context.Words[time].Lower);
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

        return context.Before switch
        {
            [{ Lower: "with" }, { Lower: "more" or "less" or "fewer" or "enough" or "no" }, ..] when !Tense.IsPast(context.Words, context.Cut - 1) => true,
            [{ Lower: "without" }, ..] => context.StartsClause && !Tense.IsPast(context.Words, context.Cut - 1),
            [{ Lower: "with" or "given" }, ..] => after.Any(word => word.Lower is "would" or "could" or "might"),
            _ => opening is [var participle, _, ..]
                && (Lexicon.Of(participle.Lower) & (WordClass.Past | WordClass.ParticipleOnly)) != 0
                && after.TakeWhile(word => word.IsWord).Any(word => word.Lower is "would" or "could" or "might" or "'d"),
        };
    }

    private static IEnumerable<CautionFound> Phrases(LeftContext context)
    {
        var before = context.Before;
        var commits = context.StartsClause ? Cues.Commits.Last(WithoutThat(before)) : null;
        var modal = context.StartsClause ? Cues.CommitsWithModal.Last(WithoutThat(before)) : null;
        var adjunct = IsAdjunct(context, before);
        foreach (var (caution, phrases) in Cues.ByPhrase)
        {
            if (caution == Caution.Negation && (adjunct && !Cues.NegatesWhole(before) || IsPresupposed(context)))
                continue;

            // A clause that commits the speaker does not embed what follows. A negator in it still counts, and so does a modal outside the idiom.
            var end = caution is Caution.Embedding or Caution.Nested ? (commits ?? modal)?.Start : caution is Caution.Hedge ? modal?.Start : null;
            if (phrases.First(end is { } limit ? before[..limit] : before) is { } found)
                yield return new(caution, Cues.TextOf(before, found));
        }

        if (before is [{ Lower: "few" }, ..])
            yield return new(Caution.Negation, "few");
        if (before is [{ Lower: "only" }, var place, ..]
            && Grammar.Class("preposition").Contains(place.Lower)
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

    /// <summary><c>Nothing was left after [the bells were sold]</c>: a clause of time in the past is true whatever is denied of the rest.</summary>
    private static bool IsPresupposed(LeftContext context) =>
        context.Before is [.., { Lower: "after" or "when" or "while" or "since" }] && context.StartsClause && Tense.IsPast(context.Words, context.Cut - 1);

    /// <summary>A negator in an adverbial before a clause applies only to the adverbial: <c>Without firing a shot [we took the hill]</c>.</summary>
    private static bool IsAdjunct(LeftContext context, List<ClauseWord> before) =>
        context.StartsClause && before.Count > 1 && before[0].IsWord && !before[0].Is("to") && !before[1].Is("to")
        && (Grammar.Class("preposition").Contains(before[0].Lower) || before[0].Lower is "instead" or "rather" or "not")
        && !Grammar.Class("preposition").Contains(before[^1].Lower) && before[^1].Lower is not ("that" or "because")
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

    /// <summary>A clause that depends on the words before it.</summary>
    private static IEnumerable<CautionFound> Complement(LeftContext context)
    {
        var before = BeforeArticle(context.Before);
        if (before.Count == 0 || !before[^1].IsWord || GoesOn(context, before[^1]))
            yield break;
        if (!context.StartsClause && !(before[^1].Is("that") && OpensWithSubordinate(context)))
        {
            if (context.QuotesRest && EndsRelative(before))
                yield return new(Caution.Constituent, Cues.TextOf(before, (Math.Max(0, before.Count - 3), before.Count)));
            yield break;
        }

        var last = before[^1].Lower;
        var matrix = WithoutThat(before);
        if (last is "that" && (IsDeterminer(context) || IsConsequence(before)) || last is Cues.Idiom
            || matrix is [.., { Lower: Cues.Idiom }] || IsAdjunct(context, before) || !EndsRelative(before) && Commits(matrix)
            || last is "why" or "how" or "when" or "where" && Cues.Commits.Last(before[..^1]) is not null
            || ClauseReader.SkipOpeners(before, 0) >= before.Count)
            yield break;
        if (last is "that" || Grammar.TakesClause.Contains(last) && matrix.Count > 0 && !EndsRelative(before))
            yield return new(Caution.Embedding, matrix.Count == 0 ? "that" : Cues.TextOf(before, (Math.Max(0, before.Count - 4), before.Count)));
        else if (last is "whether" or "if")
            yield return new(Caution.Question, last);
        else if (EndsRelative(before) || IsNounLike(before)
            || !TimeClauses.Contains(last) && (Grammar.Class("preposition").Contains(last) || last is "of" or "to" || before is [.., { Lower: "to" }, _]
                || IsVerb(before, before.Count - 1)))
            yield return new(Caution.Constituent, Cues.TextOf(before, (Math.Max(0, before.Count - 3), before.Count)));
        else if (!TimeClauses.Contains(last) && !IsAdverbial(before) && !IsPredicate(before) && context.Words[context.Cut].Lower is not ("of" or "by"))
            yield return new(Caution.Embedding, Cues.TextOf(before, (Math.Max(0, before.Count - 3), before.Count)));
    }

    /// <summary><c>She felt that [whenever it rained the roof leaked]</c></summary>
    private static bool OpensWithSubordinate(LeftContext context) =>
        context.Cut < context.Words.Count
        && (Grammar.Class("conditional").Contains(context.Words[context.Cut].Lower) || Grammar.Class("subordinator").Contains(context.Words[context.Cut].Lower))
        && ClauseReader.StartsClause(context.Words, context.Cut + 1);

    /// <summary>The words before the article, title or possessive of the quotation's first noun: <c>I think the [council will agree]</c>.</summary>
    private static List<ClauseWord> BeforeArticle(List<ClauseWord> before) =>
        before.Count > 0
        && before[^1].Lower.TrimEnd('.') is "the" or "a" or "an" or "my" or "our" or "your" or "his" or "her" or "its" or "their"
            or "mr" or "mrs" or "ms" or "miss" or "dr"
            ? before[..^1]
            : before;

    /// <summary>
    /// Whether the quotation continues a predicate: <c>They are here [and have been fed]</c>, <c>They have [got a good ship and are glad]</c>. The clause that
    /// governs it is found elsewhere.
    /// </summary>
    private static bool GoesOn(LeftContext context, ClauseWord last)
    {
        var first = context.Words[context.Cut];
        var joins = first.Lower is "and" or "but" or "so" or "yet"
            && context.Cut + 1 < context.Words.Count
            && ClauseReader.IsFinite(context.Words, context.Cut + 1);
        return joins
            || last.Lower is "have" or "has" or "had" or "'ve"
                && (Lexicon.Of(first.Lower) & (WordClass.Past | WordClass.ParticipleOnly)) != 0
                && (Lexicon.Of(first.Lower) & WordClass.PersonNoun) == 0;
    }

    /// <summary><c>so heavy was the fire that [the gulls left]</c></summary>
    private static bool IsConsequence(List<ClauseWord> before) =>
        before.FindLastIndex(word => word.Lower is "so" or "such") is >= 0 and var so && before.Count - so <= LongestMeasure && so + 2 < before.Count;

    private static bool Commits(List<ClauseWord> matrix) =>
        Cues.Commits.Last(matrix) is not null || Cues.CommitsWithModal.Last(matrix) is not null || Cues.CommitsWeakly.Last(matrix) is not null;

    /// <summary><c>old ports like [Harwich have to change]</c>; after a verb or a pronoun <c>like</c> is a conjunction.</summary>
    private static bool IsNounLike(List<ClauseWord> before) =>
        before is [.., { IsWord: true } noun, { Lower: "like" }]
        && (Lexicon.Of(noun.Lower) & ~(WordClass.NounToo | WordClass.PersonNoun | WordClass.SpeechNoun)) == 0
        && !Grammar.Class("subject pronoun").Contains(noun.Lower) && !Grammar.Class("pronoun or determiner").Contains(noun.Lower)
        && !ClauseReader.IsFinite(before, before.Count - 2);

    /// <summary><c>everybody who saw [the parade was moved]</c></summary>
    private static bool EndsRelative(List<ClauseWord> before)
    {
        var who = before.FindLastIndex(word => word.Lower is "who" or "which" or "that");
        return who > 0 && who < before.Count - 1 && before.Count - who <= 4 && !Grammar.TakesClause.Contains(before[who - 1].Lower)
            && !ClauseReader.HasFiniteVerb(before, 0, who) && (IsVerb(before, before.Count - 1) || ClauseReader.IsVerbAfterRelative(before, who));
    }

    /// <summary><c>This week</c>, <c>in the spring of that year</c>, <c>exactly</c>: they come before a clause and do not govern it.</summary>
    private static bool IsAdverbial(List<ClauseWord> before) =>
        !ClauseReader.HasFiniteVerb(before, 0, before.Count)
        && ((Lexicon.Of(before[^1].Lower) & (WordClass.Time | WordClass.Adverb)) != 0
            || (Lexicon.Of(before[0].Lower) & WordClass.Adverb) != 0 || Grammar.Class("preposition").Contains(before[0].Lower)
                || Grammar.Class("opener").Contains(before[0].Lower) || Grammar.Class("opener").Contains(before[^1].Lower)
            || Grammar.Class("subordinator").Contains(before[0].Lower)
                || before[^1].Lower is "time" or "ago" or "way" or "place" or "war" or "spring" or "summer" or "autumn" or "winter"
            || char.IsDigit(before[^1].Lower[0])
                || before[0].Lower is Cues.Idiom or "thanks" or "instead" or "rather" or "not" or "all" or "each" or "both" or "exactly");

    /// <summary><c>It is something [I have waited for]</c>: the clause describes the thing that the speaker names.</summary>
    private static bool IsPredicate(List<ClauseWord> before) =>
        before.Count > 2 && before[0].Lower is "it" or "this" or "that" or "these" or "those"
            && before[1].Lower is "is" or "'s" or "was" or "are" or "were" && ClauseReader.FiniteVerb(before, 2) < 0;

    private static bool IsDeterminer(LeftContext context) => context.Cut == 1 && !ClauseReader.StartsClause(context.Words, context.Cut);

    private static bool IsVerb(List<ClauseWord> words, int i) =>
        ClauseReader.IsFinite(words, i) && words[i].Lower is not ("'s" or "is" or "was")
            || (Lexicon.Of(words[i].Lower) & (WordClass.Past | WordClass.ParticipleOnly | WordClass.Gerund)) != 0
                && (Lexicon.Of(words[i].Lower) & WordClass.Verb) != 0
                && i > 0;

    /// <summary><c>hope to [finish]</c>: the infinitive is a fact only after <c>manage to</c> and the like.</summary>
    private static IEnumerable<CautionFound> Infinitive(LeftContext context)
    {
        var before = context.Before;
        if (before.Count == 0 || !before[^1].Is("to") || context.Cut >= context.Words.Count)
            yield break;

        var kind = Lexicon.Of(context.Words[context.Cut].Lower);
        if ((kind & WordClass.Base) == 0
            && (kind != WordClass.None || context.Words[context.Cut].Lower.EndsWith('s'))
            && context.Words[context.Cut].Lower is not ("be" or "have" or "do"))
            yield break;
        if (Cues.CommitsTo.Last(before[..^1]) is null)
            yield return new(Caution.Embedding, Cues.TextOf(before, (Math.Max(0, before.Count - 3), before.Count)));
    }

    /// <summary>The words without <c>that</c> at their end and the adverbs before it: <c>we learned later that</c>.</summary>
    private static List<ClauseWord> WithoutThat(List<ClauseWord> words)
    {
        if (words is not [.., { Lower: "that" }])
            return words;

        var end = words.Count - 1;
        while (end > 1 && (words[end - 1].Lower is "later" or "now" or "then" or "afterwards" || words[end - 1].Lower.EndsWith("ly", StringComparison.Ordinal)))
            end--;
        return words[..end];
    }
}
