using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds speech that somebody else is given without quotation marks: <c>My aunt always says, you do not buy a boat, you marry the sea</c>.</summary>
internal static class DirectSpeech
{
    private const int MaxLeadWords = 16;
    private const int KnownWords = 2;

    /// <summary>The words that introduce the speech, up to the comma after them; null when no clause before the cut does.</summary>
    public static string? In(List<ClauseWord> words, int cut)
    {
        for (var comma = 1; comma < cut && comma + 1 < words.Count; comma++)
        {
            if (words[comma].Mark is ClauseMark.Comma or ClauseMark.Dash && words[comma + 1].IsWord
                && (!Grammar.Coordinators.Contains(words[comma + 1].Lower) || ObjectsWithBut(words, comma))
                && (Lead(words, comma) ?? Exclamation(words, comma)) is { } lead)
                return lead;
        }

        return null;
    }

    /// <summary><c>I know people will say, but [it is dear]</c>; not <c>So they say, but [it is dear]</c>.</summary>
    private static bool ObjectsWithBut(List<ClauseWord> words, int comma) =>
        words[comma + 1].Is("but") && words[comma - 1].Lower is "say" or "ask" or "argue" or "object" && words[..comma].TrueForAll(word => word.IsWord)
        && words[..comma].Exists(word => word.Lower is "will" or "'ll" or "would" or "may" or "might" or "always" or "often");

    /// <summary><c>it is like, oh, [we have won]</c>, <c>the answer was, hey, [we have won]</c></summary>
    private static string? Exclamation(List<ClauseWord> words, int comma)
    {
        var lead = words[(words.FindLastIndex(comma - 1, word => !word.IsWord) + 1)..comma];
        return comma + 2 < words.Count && words[comma + 2].Mark == ClauseMark.Comma
            && words[comma + 1].Lower is "oh" or "hey" or "wow" or "well" or "look" or "ah" or "okay" or "ok"
            && lead is [.., { Lower: Cues.Idiom or "like" or "is" or "was" or "'s" or "saying" or "say" or "says" or "said" or "going" or "goes" or "all" }]
            && !lead.Exists(word => word.Lower is "i" or "we" or "my" or "our")
            ? Cues.TextOf(words, (comma - 1, comma + 2))
            : null;
    }

    private static string? Lead(List<ClauseWord> words, int comma)
    {
        var lead = words[..comma];
        lead = lead[(lead.FindLastIndex(word => !word.IsWord) + 1)..];
        lead = lead[ClauseReader.SkipOpeners(lead, 0)..];
        if (lead is [{ Lower: "i" or "we" }, { Lower: "know" }, ..])
            lead = lead[KnownWords..];

        // In "I have heard some people say" the subject comes after "heard".
        var heard = lead.FindIndex(word => word.Lower is "hear" or "heard");
        if (heard >= 0 && heard < lead.Count - 2)
            lead = lead[(heard + 1)..];

        // In "they came up to me and said" the verb after "and" has the subject before it.
        var and = lead.FindLastIndex(word => Grammar.Coordinators.Contains(word.Lower));
        if (and < lead.Count - 2)
            lead = lead[(and + 1)..];
        if (lead.Count is < 2 or > MaxLeadWords || lead.Exists(IsOwnOrSubordinate) || Grammar.Prepositions.Contains(lead[0].Lower))
            return null;

        return Introduces(lead, lead.Count > 2 && IsListener(lead[^1]) ? lead.Count - 2 : lead.Count - 1) ? Cues.TextOf(lead, (0, lead.Count)) : null;
    }

    /// <summary>Whether a verb of saying is a finite verb or an infinitive here and not a noun: not <c>in its report</c>.</summary>
    public static bool IsVerbOfSaying(List<ClauseWord> words, int i) =>
        i > 0 && Grammar.Says.Contains(words[i].Lower) && words[i].Lower is not "written" && words[i - 1].IsWord
        && (!words[i].Is(WordClass.Gerund) || Progresses(words, i - 1))
        && (!words[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
            || Grammar.SubjectPronouns.Contains(words[i - 1].Lower)
            || words[i - 1].Lower is "some" or "many" or "most" or "several"
                && words[i].Lower is "say" or "think" or "believe" or "argue" or "insist" or "suggest"
            || words[i - 1].Is("that") && words[i].Is(WordClass.Past))
        && !(words[i].Is("reason") && words[Math.Max(0, i - 2)].Is(WordClass.Determiner | WordClass.Possessive));

    /// <summary><c>they are saying</c>, <c>she keeps telling us</c></summary>
    private static bool Progresses(List<ClauseWord> words, int at)
    {
        while (at > 0 && words[at].IsWord && words[at].Is(WordClass.Adverb))
            at--;
        return Grammar.FormsOf("be").Contains(words[at].Lower) || Grammar.FormsOf("keep").Contains(words[at].Lower);
    }

    private static bool Introduces(List<ClauseWord> lead, int verb) =>
        IsVerbOfSaying(lead, verb)
        || verb > 1 && lead[verb - 2].Is("used") && lead[verb - 1].Is("to") && Grammar.Says.Contains(lead[verb].Lower)
        || verb == lead.Count - 1 && lead[verb].Lower is "goes" or "go" or "went"
        || verb == lead.Count - 1 && lead[verb].Is("like") && Grammar.FormsOf("be").Contains(lead[verb - 1].Lower);

    private static bool IsListener(ClauseWord word) => word.Lower is "me" or "us" or "him" or "her" or "them" or "you" or "people";

    private static bool IsOwnOrSubordinate(ClauseWord word) =>
        word.Lower is "i" or "we" or "let" or Cues.Idiom or "what" or "whatever" or "who" or "which" or "that" or "how" or "it"
        || Grammar.Subordinators.Contains(word.Lower) || Grammar.Conditionals.Contains(word.Lower);
}
