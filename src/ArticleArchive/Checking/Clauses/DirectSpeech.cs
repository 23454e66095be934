using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds speech that somebody else is given without quotation marks: <c>My aunt always says, you do not buy a boat, you marry the sea</c>.</summary>
internal static class DirectSpeech
{
    private const int MaxLeadWords = 16;

    /// <summary>The words that introduce the speech, up to the comma after them; null when no clause before the cut does.</summary>
    public static string? In(List<ClauseWord> words, int cut)
    {
        for (var comma = 0; comma < cut && comma + 1 < words.Count; comma++)
        {
            if (words[comma].Mark is ClauseMark.Comma or ClauseMark.Dash && words[comma + 1].IsWord
                && !Grammar.Coordinators.Contains(words[comma + 1].Lower)
                && Lead(words, comma) is { } lead)
                return lead;
        }

        return null;
    }

    private static string? Lead(List<ClauseWord> words, int comma)
    {
        var lead = words[..comma];
        lead = lead[(lead.FindLastIndex(word => !word.IsWord) + 1)..];

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
            || words[i - 1].Is("that") && words[i].Is(WordClass.Past));

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
