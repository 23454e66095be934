using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>
/// Checks whether a clause with its own subject and finite verb begins at a token. In doubt the answer is no, so the words before the token still count.
/// </summary>
internal static class ClauseReader
{
    private const int MaxSubjectWords = 14;
    private const int MaxAdverbs = 3;
    private const int MaxAdverbialWords = 6;

    /// <summary>The token after words that open a clause without being part of it: <c>and</c>, <c>well,</c>, <c>Mr Speaker,</c>.</summary>
    public static int SkipOpeners(IReadOnlyList<ClauseWord> words, int start)
    {
        var at = start;
        while (at < words.Count && (!words[at].IsWord ? words[at].Mark is ClauseMark.Comma or ClauseMark.Open or ClauseMark.Dash : IsOpener(words, at)))
            at++;
        return at;
    }

    /// <summary>The finite verb of the clause that begins at a token; -1 when none begins there.</summary>
    public static int FiniteVerb(IReadOnlyList<ClauseWord> words, int start)
    {
        if (start >= words.Count || !words[start].IsWord)
            return start < words.Count && words[start].Mark == ClauseMark.Quoted ? AfterSubject(words, start + 1) : -1;
        if (Is(words, start, "let"))
            return start;
        if (Grammar.SubjectPronouns.Contains(words[start].Lower))
            return AfterPronoun(words, start + 1);
        if (IsAfterThis(words, start))
            return start + 1;

        return AfterSubject(words, start);
    }

    /// <summary>Whether an independent clause begins at a token, perhaps after openers.</summary>
    public static bool StartsClause(IReadOnlyList<ClauseWord> words, int start) =>
        FiniteVerb(words, start) >= 0 || FiniteVerb(words, SkipOpeners(words, start)) >= 0;

    /// <summary>Whether an adverbial begins at a token and an independent clause follows it: <c>just before I left a bomb went off</c>.</summary>
    public static bool StartsWithAdverbial(IReadOnlyList<ClauseWord> words, int start)
    {
        var at = start;
        while (at < words.Count && words[at].IsWord && IsAdverb(words[at].Lower))
            at++;
        if (at >= words.Count || !(Grammar.Prepositions.Contains(words[at].Lower) || Grammar.Subordinators.Contains(words[at].Lower)))
            return false;

        var first = FiniteVerb(words, at + 1);
        for (var next = Math.Max(first, at + 1) + 1; next < words.Count && next < at + MaxSubjectWords; next++)
        {
            if (words[next].Mark is ClauseMark.Stop or ClauseMark.Colon)
                return false;
            if ((words[next - 1].Mark == ClauseMark.Comma || first >= 0) && FiniteVerb(words, next) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a short phrase of time or with a preposition begins at a token and a clause follows it before a limit: <c>on Tuesday they came</c>, <c>this
    /// week we went</c>, <c>in my view, they came</c>.
    /// </summary>
    public static bool StartsAfterAdverbial(IReadOnlyList<ClauseWord> words, int start, int limit)
    {
        if (start + 1 >= words.Count || !Grammar.Prepositions.Contains(words[start].Lower)
            && !(words[start].Lower is "this" or "that" or "last" or "next" or "every" or "each"
                && words[start + 1].Is(WordClass.Time)))
            return false;

        for (var at = start + 2; at <= Math.Min(limit, start + MaxAdverbialWords) && at < words.Count; at++)
        {
            if (words[at].Mark == ClauseMark.Comma)
                return FiniteVerb(words, at + 1) >= 0;
            if (!words[at].IsWord || IsFinite(words, at))
                return false;
            if ((IsSubjectPronoun(words, at) || IsDeterminer(words, at))
                && !words[at - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                && FiniteVerb(words, at) >= 0)
                return true;
        }

        return false;
    }

    public static bool HasFiniteVerb(IReadOnlyList<ClauseWord> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsFinite(words, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is a finite verb in its context.</summary>
    public static bool IsFinite(IReadOnlyList<ClauseWord> words, int i)
    {
        if (!words[i].IsWord)
            return false;

        var lower = words[i].Lower;
        if (lower is "'s")
            return i == 0 || IsSubjectPronoun(words, i - 1) || words[i - 1].Lower is "that" or "this" or "here" or "what" or "where"
                || i + 1 < words.Count && words[i + 1].Lower is "not" or "been" or "going" or "a" or "the" or "no";
        if (Grammar.FiniteAuxiliaries.Contains(lower))
            return lower is not ("have" or "do" or "need") || !Before(words, i, "to");

        var kind = Lexicon.Classify(lower);
        if ((kind & WordClass.Verb) == 0 || (kind & WordClass.Gerund) != 0
            || (kind & (WordClass.ParticipleOnly | WordClass.Base)) == WordClass.ParticipleOnly || i == 0)
            return false;

        return IsFiniteForm(words, i, kind);
    }

    private static bool IsFiniteForm(IReadOnlyList<ClauseWord> words, int i, WordClass kind)
    {
        var at = i - 1;
        while (at > 0 && words[at].IsWord && IsAdverb(words[at].Lower) && !Grammar.FiniteAuxiliaries.Contains(words[at - 1].Lower))
            at--;

        var left = words[at];
        var leftKind = left.IsWord ? Lexicon.Classify(left.Lower) : WordClass.None;
        if (left.Is("to")
            || !(left.Is("one") && at > 0 && words[at - 1].Lower is "no" or "any" or "every" or "some")
                && (leftKind & (WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)) != 0 && !IsSubjectPronoun(words, at) && !left.Is("that"))
            return false;
        if ((kind & WordClass.Past) != 0)
            return !Grammar.Class("participle or infinitive").Contains(left.Lower) && !IsAuxiliary(left.Lower) && !left.Is("not") && !left.Is("n't");
        if (IsSubjectPronoun(words, at) || left.Is("who") || left.Is("which") || left.Is("that"))
            return true;

        var adverb = at < i - 1;
        if ((kind & WordClass.Base) != 0)
            return (adverb || (kind & WordClass.NounToo) == 0 || IsDeterminer(words, i + 1)) && left.IsWord && left.Lower.EndsWith('s')
                && !IsAuxiliary(left.Lower);

        return adverb || (kind & (WordClass.NounToo | WordClass.PersonNoun | WordClass.SpeechNoun)) == 0
            || i + 1 < words.Count && words[i + 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);
    }

    /// <summary>Whether the words end in a verb whose subject is a relative pronoun: <c>people who hate</c>, <c>men that still serve</c>.</summary>
    public static bool IsVerbAfterRelative(IReadOnlyList<ClauseWord> words, int relative)
    {
        var last = words.Count - 1;
        return last > relative && Enumerable.Range(relative + 1, last - relative - 1).All(at => words[at].IsWord && IsAdverb(words[at].Lower))
            && words[last].IsWord && IsOpenWord(words[last].Lower) && !IsAdverb(words[last].Lower);
    }

    /// <summary><c>this increases</c>: what ends in <c>s</c> after a singular demonstrative is a verb.</summary>
    private static bool IsAfterThis(IReadOnlyList<ClauseWord> words, int start) =>
        Is(words, start, "this") && start + 1 < words.Count && words[start + 1] is { IsWord: true, Lower: [.., not ('s' or 'u' or 'i'), 's'] } next
        && !next.Is(WordClass.PersonNoun) && IsOpenWord(next.Lower);

    private static int AfterPronoun(IReadOnlyList<ClauseWord> words, int at)
    {
        for (var adverbs = 0; at < words.Count && words[at].IsWord && adverbs <= MaxAdverbs; at++, adverbs++)
        {
            if (IsFinite(words, at))
                return at;
            if (!IsAdverb(words[at].Lower))
                return IsOpenWord(words[at].Lower) ? at : -1;
        }

        return -1;
    }

    /// <summary>The finite verb after a noun phrase, skipping relative clauses in it.</summary>
    private static int AfterSubject(IReadOnlyList<ClauseWord> words, int start)
    {
        var relative = false;
        if (start >= words.Count || IsAuxiliary(words[start].Lower) || start > 0 && IsFinite(words, start))
            return -1;

        for (var i = start; i < words.Count && i < start + MaxSubjectWords; i++)
        {
            if (!words[i].IsWord)
            {
                if (words[i].Mark is ClauseMark.Quoted or ClauseMark.Open or ClauseMark.Close || words[i].Mark == ClauseMark.Comma && relative)
                    continue;
                return -1;
            }

            if (i > start && IsFinite(words, i))
            {
                if (!relative)
                    return i;
                relative = false;
            }
            else if (i > start && words[i].Lower is "who" or "which" or "whom" || i > start && words[i].Lower is "that")
            {
                relative = true;
            }
            else if (EndsSubject(words[i].Lower, i == start))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool EndsSubject(string lower, bool first) =>
        Grammar.Subordinators.Contains(lower) || Grammar.Conditionals.Contains(lower)
        || first && (Grammar.Prepositions.Contains(lower) || lower is "to" or "not" or "who" or "which" or "than" or "as"
            || Lexicon.Is(lower, WordClass.Gerund | WordClass.ParticipleOnly))
        || !first && Grammar.SubjectPronouns.Contains(lower) && lower is not ("you" or "it" or "who" or "there" or "everybody" or "everyone")
        || Grammar.Class("participle or infinitive").Contains(lower) || lower is "but" or "so" or "yet";

    private static bool IsOpener(IReadOnlyList<ClauseWord> words, int at)
    {
        var lower = words[at].Lower;
        if (Grammar.Openers.Contains(lower))
            return lower is not ("no" or "look" or "there" or "second" or "third" or "speaker" or "chairman" or "friends" or "minister" or "right" or "first"
                    or "ladies" or "gentlemen" or "listen" or "see" or "please")
                || at + 1 < words.Count && words[at + 1].Mark == ClauseMark.Comma;

        return false;
    }

    private static bool IsAdverb(string lower) => Grammar.Class("adverb between").Contains(lower) || Lexicon.Is(lower, WordClass.Adverb);

    /// <summary>Whether a word is in no closed class; after a pronoun it is then a verb.</summary>
    private static bool IsOpenWord(string lower) =>
        !Lexicon.Is(lower, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative
            | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.Gerund)
        && !Grammar.SubjectPronouns.Contains(lower) && !Grammar.Coordinators.Contains(lower);

    private static bool IsSubjectPronoun(IReadOnlyList<ClauseWord> words, int i) =>
        i >= 0 && words[i].IsWord && Grammar.SubjectPronouns.Contains(words[i].Lower);

    private static bool IsDeterminer(IReadOnlyList<ClauseWord> words, int i) =>
        i < words.Count && words[i].IsWord && words[i].Is(WordClass.Determiner | WordClass.Possessive);

    private static bool IsAuxiliary(string lower) => Grammar.FiniteAuxiliaries.Contains(lower);

    private static bool Before(IReadOnlyList<ClauseWord> words, int i, string lower) => i > 0 && words[i - 1].Is(lower);

    private static bool Is(IReadOnlyList<ClauseWord> words, int i, string lower) => words[i].Is(lower);
}
