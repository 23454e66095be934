using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds clauses and infinitives at the beginning of a quotation that depend on the words before them.</summary>
internal static class CutComplements
{
    private const int MaxMeasureWords = 9;

    private static readonly HashSet<string> TimeClauses = new(
        [
            "before", "after", "since", "as", "because", "when", "while", "although", "though", "where", "whereas", "once", "now", "for", "so", "and", "but",
            "yet", "like", "than", "whatever", "however",
        ],
        StringComparer.Ordinal);

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(LeftContext context) => [.. Complement(context), .. Infinitive(context), .. Subject(context)];

    /// <summary>
    /// Half of a subject, or the end of a clause in it: <c>People like him and [I were never asked]</c>, <c>Mixing lime and [sand is a craft]</c>, <c>The
    /// frost that [killed the vines is coming]</c>.
    /// </summary>
    private static IEnumerable<CautionFound> Subject(LeftContext context)
    {
        var before = context.Before[ClauseReader.SkipOpeners(context.Before, 0)..];
        if (before.Count < 2 || context.Cut >= context.Words.Count || ClauseReader.HasFiniteVerb(before, 0, before.Count)
            || !before.TrueForAll(word => word.IsWord))
            yield break;

        var coordinates = before[^1].Lower is "and" or "or" || context.Words[context.Cut].Is("and");
        var joins = coordinates && context.StartsClause
            && (before.FindIndex(1, word => word.Is("like")) > 0 || OpensWithGerund(before) || OpensNounPhrase(before[0]));
        var relates = before[^1].Lower is "who" or "which" or "that" && !Grammar.TakesClause.Contains(before[^2].Lower)
            && HasTwoVerbs([before[^1], .. context.Quoted]);
        if (joins || relates)
            yield return new(Caution.Constituent, Cues.LastWords(before, 3));
    }

    private static bool OpensNounPhrase(ClauseWord word) =>
        word.Is(WordClass.Determiner | WordClass.Possessive)
        && word.Lower is not ("one" or "any" or "another" or "this" or "that");

    /// <summary>Whether words with no verb of their own begin with a gerund, perhaps after an adverb: <c>openly mixing lime and</c></summary>
    public static bool OpensWithGerund(List<ClauseWord> words)
    {
        var first = words.FindIndex(word => word.IsWord && !word.Is(WordClass.Adverb));
        return first >= 0 && words[first].Is(WordClass.Gerund) && !ClauseReader.HasFiniteVerb(words, first, words.Count);
    }

    /// <summary>Whether the verb after a relative pronoun is followed by a second one, with no other subject between them.</summary>
    private static bool HasTwoVerbs(List<ClauseWord> words)
    {
        const int First = 1;
        if (words.Count <= First || !IsVerb(words, First) && !Grammar.FiniteAuxiliaries.Contains(words[First].Lower))
            return false;

        var second = Enumerable.Range(First + 1, words.Count - First - 1).FirstOrDefault(at => ClauseReader.IsFinite(words, at), -1);
        return second > First + 1 && words[(First + 1)..second].TrueForAll(
            word => word.IsWord && word.Lower is not ("that" or "who" or "which" or "what" or "how" or "and" or "but" or "or" or "as" or "than" or "to")
                && !Grammar.SubjectPronouns.Contains(word.Lower) && !Grammar.Subordinators.Contains(word.Lower)
                && !Grammar.Conditionals.Contains(word.Lower) && !Grammar.TakesClause.Contains(word.Lower));
    }

    /// <summary>A clause that depends on the words before it.</summary>
    private static IEnumerable<CautionFound> Complement(LeftContext context)
    {
        var before = BeforeArticle(context.Before);
        if (before is [.., { Lower: "to" }, { IsWord: true }, { Mark: ClauseMark.Comma }])
            before = before[..^1];
        if (before.Count == 0 || !before[^1].IsWord || GoesOn(context, before[^1]))
            yield break;
        if (!context.StartsClause && !(before[^1].Is("that") && OpensWithSubordinate(context)))
        {
            if ((context.QuotesRest || HasVerbAfterComma(context)) && EndsRelative(before))
                yield return new(Caution.Constituent, Cues.LastWords(before, 3));
            yield break;
        }

        var last = before[^1].Lower;
        var matrix = WithoutThat(before);
        if (last is "that" && (IsDeterminer(context) || IsConsequence(before)) || last is Cues.Idiom
            || matrix is [.., { Lower: Cues.Idiom }] || LeftEdge.IsAdjunct(context, before) || !EndsRelative(before) && Commits(matrix)
            || last is "why" or "how" or "when" or "where" && Cues.Commits.Last(before[..^1]) is not null
            || ClauseReader.SkipOpeners(before, 0) >= before.Count || IsToMe(before))
            yield break;
        if (last is "that" || Grammar.TakesClause.Contains(last) && matrix.Count > 0 && !EndsRelative(before))
            yield return new(Caution.Embedding, matrix.Count == 0 ? "that" : Cues.LastWords(before, 4));
        else if (last is "whether" or "if")
            yield return new(Caution.Question, last);
        else if (EndsRelative(before) || IsNounLike(before)
            || last is "for" && !ClauseReader.HasFiniteVerb(before, 0, before.Count)
            || !TimeClauses.Contains(last) && (Grammar.Prepositions.Contains(last) || last is "of" or "to" || before is [.., { Lower: "to" }, _]
                || IsVerb(before, before.Count - 1)))
            yield return new(Caution.Constituent, Cues.LastWords(before, 3));
        else if (!TimeClauses.Contains(last) && !IsAdverbial(before) && !IsPredicate(before) && context.Words[context.Cut].Lower is not ("of" or "by"))
            yield return new(Caution.Embedding, Cues.LastWords(before, 3));
    }

    /// <summary><c>The crew, which guards [the ford, are sent as a reserve]</c></summary>
    private static bool HasVerbAfterComma(LeftContext context)
    {
        var comma = context.Words.FindIndex(context.Cut, word => !word.IsWord);
        return comma > 0 && comma + 1 < context.Words.Count && context.Words[comma].Mark == ClauseMark.Comma
            && Grammar.FiniteAuxiliaries.Contains(context.Words[comma + 1].Lower);
    }

    /// <summary><c>She felt that [whenever it rained the roof leaked]</c></summary>
    private static bool OpensWithSubordinate(LeftContext context) =>
        context.Cut < context.Words.Count
        && (Grammar.Conditionals.Contains(context.Words[context.Cut].Lower) || Grammar.Subordinators.Contains(context.Words[context.Cut].Lower))
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
                && first.Is(WordClass.Past | WordClass.ParticipleOnly)
                && !first.Is(WordClass.PersonNoun);
    }

    /// <summary><c>so heavy was the fire that [the gulls left]</c></summary>
    private static bool IsConsequence(List<ClauseWord> before) =>
        before.FindLastIndex(word => word.Lower is "so" or "such") is >= 0 and var so && before.Count - so <= MaxMeasureWords && so + 2 < before.Count;

    private static bool Commits(List<ClauseWord> matrix) =>
        Cues.Commits.Last(matrix) is not null || Cues.CommitsWithModal.Last(matrix) is not null || Cues.CommitsWeakly.Last(matrix) is not null;

    /// <summary><c>old ports like [Harwich have to change]</c>; after a verb or a pronoun <c>like</c> is a conjunction.</summary>
    private static bool IsNounLike(List<ClauseWord> before) =>
        before is [.., { IsWord: true } noun, { Lower: "like" }]
        && (Lexicon.Classify(noun.Lower) & ~(WordClass.NounToo | WordClass.PersonNoun | WordClass.SpeechNoun)) == 0
        && !Grammar.SubjectPronouns.Contains(noun.Lower) && !Grammar.Class("pronoun or determiner").Contains(noun.Lower)
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
        && (before[^1].Is(WordClass.Time | WordClass.Adverb)
            || before[0].Is(WordClass.Adverb) || Grammar.Prepositions.Contains(before[0].Lower)
                || Grammar.Openers.Contains(before[0].Lower) || Grammar.Openers.Contains(before[^1].Lower)
            || Grammar.Subordinators.Contains(before[0].Lower)
                || before[^1].Lower is "time" or "ago" or "way" or "place" or "war" or "spring" or "summer" or "autumn" or "winter"
            || char.IsDigit(before[^1].Lower[0])
                || before[0].Lower is Cues.Idiom or "thanks" or "instead" or "rather" or "not" or "all" or "each" or "both" or "exactly");

    /// <summary><c>But to me [it looks old]</c></summary>
    private static bool IsToMe(List<ClauseWord> before) =>
        before is [.., { Lower: "to" }, { Lower: "me" or "us" }] && ClauseReader.SkipOpeners(before, 0) >= before.Count - 2;

    /// <summary><c>It is something [I have waited for]</c>: the clause describes the thing that the speaker names.</summary>
    private static bool IsPredicate(List<ClauseWord> before) =>
        before.Count > 2 && before[0].Lower is "it" or "this" or "that" or "these" or "those"
            && before[1].Lower is "is" or "'s" or "was" or "are" or "were" && ClauseReader.FiniteVerb(before, 2) < 0;

    private static bool IsDeterminer(LeftContext context) => context.Cut == 1 && !ClauseReader.StartsClause(context.Words, context.Cut);

    private static bool IsVerb(List<ClauseWord> words, int i) =>
        ClauseReader.IsFinite(words, i) && words[i].Lower is not ("'s" or "is" or "was")
            || words[i].Is(WordClass.Past | WordClass.ParticipleOnly | WordClass.Gerund)
                && words[i].Is(WordClass.Verb)
                && i > 0;

    /// <summary><c>hope to [finish]</c>: the infinitive is a fact only after <c>manage to</c> and the like.</summary>
    private static IEnumerable<CautionFound> Infinitive(LeftContext context)
    {
        var before = context.Before;
        if (before.Count == 0 || !before[^1].Is("to") || context.Cut >= context.Words.Count)
            yield break;

        var kind = Lexicon.Classify(context.Words[context.Cut].Lower);
        if ((kind & WordClass.Base) == 0
            && (kind != WordClass.None || context.Words[context.Cut].Lower.EndsWith('s'))
            && context.Words[context.Cut].Lower is not ("be" or "have" or "do"))
            yield break;
        if (Cues.CommitsTo.Last(before[..^1]) is null)
            yield return new(Caution.Embedding, Cues.LastWords(before, 3));
    }

    /// <summary>The words without <c>that</c> at their end and the adverbs before it: <c>we learned later that</c>.</summary>
    public static List<ClauseWord> WithoutThat(List<ClauseWord> words)
    {
        if (words is not [.., { Lower: "that" }])
            return words;

        var end = words.Count - 1;
        while (end > 1 && (words[end - 1].Lower is "later" or "now" or "then" or "afterwards" || words[end - 1].Lower.EndsWith("ly", StringComparison.Ordinal)))
            end--;
        return words[..end];
    }
}
