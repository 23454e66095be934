using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Looks at the first words of a quotation and the words right before them, whichever clauses end there.</summary>
internal static class CutOpening
{
    private const int ThanReach = 4;
    private const int MaxNamedWords = 3;
    private const int LikenessReach = 5;
    private static readonly HashSet<string> Names = new(((string[])["call", "label", "brand", "dub"]).SelectMany(Grammar.FormsOf), StringComparer.Ordinal);
    private static readonly HashSet<string> Likeness = new(((string[])["be", "feel", "look", "sound"]).SelectMany(Grammar.FormsOf), StringComparer.Ordinal);
    private static readonly HashSet<string> OfFacts = new(["danger", "sense", "feeling", "call", "order"], StringComparer.Ordinal);
    private static readonly string[] AndThat = ["and", "that"];
    private static readonly string[] GoingTo = ["going", "to"];

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(CutSentence sentence, LeftContext context)
    {
        if (Governing(Cues.WithoutIdioms(sentence.Before)) is { } governing)
            yield return governing;
        if (Spanning(sentence) is { } spanning)
            yield return spanning;
        if (sentence.Before is [.., { Lower: "whether" }, { Lower: "or" }, { Lower: "not" }])
            yield return new(Caution.Question, "whether or not");
        if (EvenIf(sentence.Before) is { } condition)
            yield return new(Caution.Condition, condition);
        if (OpensWithThat(sentence) is > 0 and var clause && ClauseReader.StartsClause(sentence.Words, clause) && Cues.Commits.First(sentence.Before) is null)
            yield return new(Caution.Embedding, "that");
        if (WasGoingTo(sentence) is { } intended)
            yield return new(Caution.Embedding, intended);
        if (sentence.Words[sentence.Cut].Is(WordClass.Gerund) && Cues.Proposals.Last(sentence.Before) is { } proposal)
            yield return new(Caution.Embedding, Cues.TextOf(sentence.Before, proposal));
        if (Likens(sentence))
            yield return new(Caution.Hedge, "like");
        if (context.StartsClause && sentence.Before is [{ Lower: "like" }])
            yield return new(Caution.Hedge, "like");
        if (Calls(context) is { } name)
            yield return new(Caution.Nested, name);
        if (NotOnly(sentence) is { } half)
            yield return half;
        if (sentence.Asks && IsInverted(sentence) && sentence.Before[^1].Lower is "why" or "how" or "when" or "where" or "what" or "who" or "whom" or "which")
            yield return new(Caution.Question, sentence.Before[^1].Lower);
        if (Inverted(sentence) is { } negator)
            yield return new(Caution.Negation, negator);
        if (IsStillToCome(context))
            yield return new(Caution.Embedding, "before");
        if (sentence.Before[^1].Is("than") && context.Before.Count > 0 && !IsOutweighed(sentence.Before)
            || !context.StartsClause && context.Before.TakeLast(ThanReach).Any(word => word.Is("than")) && !IsOutweighed(sentence.Before))
            yield return new(Caution.Quantity, "than");
    }

    /// <summary>
    /// The token after <c>and that</c>, or after a <c>that</c> in a row of clauses, at the beginning of the quotation; 0 when it does not begin so.
    /// </summary>
    private static int OpensWithThat(CutSentence sentence)
    {
        var opening = sentence.Words.Skip(sentence.Cut).Take(AndThat.Length).Select(word => word.Lower).ToList();
        return opening.SequenceEqual(AndThat)
            ? sentence.Cut + AndThat.Length
            : opening is ["that", ..] && sentence.Before is [.., { Mark: ClauseMark.Comma }] && sentence.Before.Any(word => word.Is("that"))
                ? sentence.Cut + 1
                : 0;
    }

    /// <summary>A cue of which the quotation has the last word: <c>appears [to be a forgery]</c>, <c>the prospect [of peace]</c>.</summary>
    private static CautionFound? Spanning(CutSentence sentence)
    {
        if (sentence.Words[sentence.Cut].Lower is not ("to" or "of" or "that") || Grammar.FormsOf("be").Contains(sentence.Before[^1].Lower))
            return null;

        var words = Cues.WithoutIdioms([.. sentence.Before, sentence.Words[sentence.Cut]]);
        foreach (var (caution, phrases) in Cues.ByPhrase)
        {
            if (phrases.Last(words) is { } found && (words[^1].Is("to") || !OfFacts.Contains(words[found.Start].Lower)))
                return new(caution, Cues.TextOf(words, found));
        }

        return null;
    }

    /// <summary><c>even if they [are dropped]</c>, <c>even when [the pumps work]</c>: a condition in which the quotation begins, or null.</summary>
    private static string? EvenIf(IReadOnlyList<ClauseWord> before)
    {
        var condition = before.ToList().FindLastIndex(word => word.Lower is "if" or "when");
        return condition > 0 && before[condition - 1].Is("even")
            && before.Skip(condition).All(word => word.IsWord) && !ClauseReader.HasFiniteVerb(before, condition + 1, before.Count)
            ? $"even {before[condition].Lower}"
            : null;
    }

    /// <summary>A negator, a modal or a conditional word right before the cut governs it, and so does a simile: <c>It is like [washing coal]</c>.</summary>
    private static CautionFound? Governing(List<ClauseWord> before) => before switch
    {
        [.., { IsWord: true, Lower: "not" or "n't" or "never" } last] => new(Caution.Negation, last.Lower),
        [.., { IsWord: true, Lower: "if" or "unless" or "lest" } last] => new(Caution.Condition, last.Lower),
        [.., { IsWord: true, Lower: "would" or "could" or "may" or "might" or "should" } last] => new(Caution.Hedge, last.Lower),
        [.., { IsWord: true } be, { Lower: "like" }] when Grammar.FormsOf("be").Contains(be.Lower) => new(Caution.Hedge, "like"),
        _ => null,
    };

    /// <summary><c>It is a bit like [selling the ships]</c>, <c>It felt rather like [him leaving]</c></summary>
    private static bool Likens(CutSentence sentence) =>
        sentence.Before[^1].Is("like")
        && (sentence.Words[sentence.Cut].Is(WordClass.Gerund) || sentence.Words[sentence.Cut].Lower is "me" or "him" or "her" or "them" or "us")
        && sentence.Before.TakeLast(LikenessReach).Any(word => Likeness.Contains(word.Lower));

    /// <summary><c>I was going to [buy a boat]</c>: nothing says that it came to that.</summary>
    private static string? WasGoingTo(CutSentence sentence)
    {
        var be = sentence.Before.ToList().FindLastIndex(word => word.Lower is "was" or "were");
        return be >= 0 && be >= sentence.Cut - GoingTo.Length - 1
            && sentence.Words.Skip(be + 1).Take(GoingTo.Length).Select(word => word.Lower).SequenceEqual(GoingTo)
            ? $"{sentence.Words[be].Lower} going to"
            : null;
    }

    /// <summary><c>He calls my brother [a thief]</c>: the name is what somebody else says, unless <c>I</c> or <c>we</c> say it.</summary>
    private static string? Calls(LeftContext context)
    {
        var verb = context.Before.FindLastIndex(word => !word.IsWord || Names.Contains(word.Lower));
        return verb > 0 && verb < context.Cut - 1 && context.Before[verb].IsWord && context.Cut - verb <= MaxNamedWords + 1
            && !context.Before[verb - 1].Is("to") && !context.Before[..verb].TakeLast(ThanReach).Any(word => word.Lower is "i" or "we")
            && context.Before[verb + 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.OtherPronoun)
            && context.Words[context.Cut].Is(WordClass.Determiner)
            ? Cues.TextOf(context.Before, (verb, context.Cut))
            : null;
    }

    /// <summary><c>It is not just [a question of money]</c>: the half that is left says less than the sentence.</summary>
    private static CautionFound? NotOnly(CutSentence sentence) =>
        sentence.Before is [.., { Lower: "not" or "n't" }, { Lower: "only" or "just" or "merely" or "simply" } limit]
        && !IsInverted(sentence) && !sentence.After.Any(word => word.Lower is "but" or "also")
            ? new(Caution.Quantity, $"not {limit.Lower}")
            : null;

    /// <summary>The negator that puts a verb before its subject: <c>at no point of the march [have they complained]</c>; null when there is none.</summary>
    private static string? Inverted(CutSentence sentence)
    {
        if (sentence.Cut == 0 || sentence.Asks || !IsInverted(sentence))
            return null;

        var mark = sentence.Before.ToList().FindLastIndex(word => !word.IsWord);
        return sentence.Before.Skip(mark + 1)
            .Select(word => word.Lower)
            .FirstOrDefault(
                lower => lower is "no" or "never" or "nor" or "neither" or "nowhere" or "hardly" or "scarcely" or "rarely" or "seldom" or "little");
    }

    private static bool IsInverted(CutSentence sentence) =>
        sentence.Cut + 1 < sentence.Words.Count && sentence.Words[sentence.Cut].IsWord
        && Grammar.FiniteAuxiliaries.Contains(sentence.Words[sentence.Cut].Lower)
        && (Grammar.SubjectPronouns.Contains(sentence.Words[sentence.Cut + 1].Lower)
            || sentence.Words[sentence.Cut + 1].Is(WordClass.Determiner));

    /// <summary><c>Less a fort than [a prison]</c>: the half after <c>than</c> is affirmed.</summary>
    private static bool IsOutweighed(IReadOnlyList<ClauseWord> before) =>
        before.Select((word, at) => word.Lower is "less" && at + 1 < before.Count && before[at + 1].Lower is "a" or "an" or "the").Any(weighs => weighs);

    /// <summary>
    /// <c>Before [the pumps fail], we must act</c>, <c>we must act before they [fail again]</c>, <c>pay us before the mill and [the forge close]</c>
    /// </summary>
    private static bool IsStillToCome(LeftContext context)
    {
        var hasSubject = context.Cut > 1 && Grammar.SubjectPronouns.Contains(context.Words[context.Cut - 1].Lower);
        var before = context.Cut - (hasSubject ? 2 : 1);
        if (before >= 0 && context.Words[before].Lower is "and" or "or")
            before = context.Words.FindLastIndex(before, word => !word.IsWord || word.Is("before"));
        return before >= 0 && context.Words[before].Is("before")
            && ClauseReader.StartsClause(context.Words, before + 1) && !Tense.IsPast(context.Words, before);
    }
}
