using System.Globalization;

namespace ArticleArchive.Checking;

/// <summary>Verdicts and cautions in English, the same on the page, in the API and on a terminal.</summary>
public static class VerdictWords
{
    /// <summary>The verdict's name for programs: <c>verbatim</c>, <c>omissions</c>, <c>altered</c>, <c>anotherSpeaker</c>, <c>narrator</c> or <c>notHere</c>.</summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verbatim => "verbatim",
        VerbatimWithOmissions => "omissions",
        Altered => "altered",
        SaidByAnother => "anotherSpeaker",
        NarratorsWords => "narrator",
        _ => "notHere",
    };

    /// <summary>The verdict in a few words.</summary>
    public static string Title(Verdict verdict) => verdict switch
    {
        Verbatim => "Verbatim",
        VerbatimWithOmissions with when with.Omissions.Any(omission => omission.Words.Length > 0) || with.Places.Count > 0 && with.Omissions.Count == 0 => "Verbatim, with omissions",
        VerbatimWithOmissions => "Verbatim, with words put in",
        Altered => "Altered",
        SaidByAnother => "Said by somebody else",
        NarratorsWords => "The narrator’s words",
        _ => "Not in this archive",
    };

    /// <summary>What the verdict means, a sentence or two.</summary>
    public static string Explain(CheckedQuotation quotation) => quotation.Verdict switch
    {
        Verbatim => "The archive has these words, in this order, in a statement.",
        VerbatimWithOmissions with when with.Cautions.Contains(Caution.DifferentStatements) => "Each piece is word for word in a statement, but not all in the same one.",
        VerbatimWithOmissions => "Each piece is word for word in one statement. What was left out or put in is shown below.",
        Altered { Cautions: var cautions } when cautions.Contains(Caution.JoinedWithoutSign) => "Nobody in the archive says this. It is put together from pieces that stand apart.",
        Altered altered => $"Nobody in the archive says exactly this. The nearest words differ in {Count(altered.Differing, "word", "words")}.",
        SaidByAnother => $"The words are here, but no statement of {quotation.By} has them.",
        NarratorsWords told when told.Cautions.Contains(Caution.PartlyTold) => "The words stand in an article, but only part of them is quoted. The rest is told by the narrator.",
        NarratorsWords => "The words stand in an article, but the narrator tells them. No speaker says them.",
        NotHere { Nearest: not null } => "No article here has these words or words near to them. The nearest are shown, and they are not near. That the archive does not have them proves nothing about what was said elsewhere.",
        _ => "No article here has these words, or words near to them. That proves nothing about what was said elsewhere.",
    };

    /// <summary>What to beware of, a sentence.</summary>
    public static string Explain(Caution caution) => caution switch
    {
        Caution.LeavesOutNegation => "A negation is among the words left out. Read the whole: it may say the opposite.",
        Caution.LeavesOutCondition => "A condition or reservation is among the words left out.",
        Caution.NarratorBetween => "The narrator’s words stand between the pieces.",
        Caution.AnotherSpeakerBetween => "Another speaker’s words stand between the pieces.",
        Caution.OutOfOrder => "The pieces are not in the order in which they were said.",
        Caution.DifferentStatements => "The pieces are from different statements.",
        Caution.DifferentArticles => "The pieces are from different articles.",
        Caution.DifferentSpeakers => "Different people said the pieces.",
        Caution.JoinedWithoutSign => "Nothing shows that words are left out where the pieces are joined.",
        Caution.ChangesNegation => "A negation is among the words that differ. The two may say opposite things.",
        Caution.SpeakerNotNamed => "The article does not name who says this.",
        Caution.NearestIsAnothers => "The nearest words are somebody else’s.",
        Caution.NearestIsTold => "The nearest words are told by the narrator, at least in part.",
        Caution.PartlyTold => "Some of the words are a speaker’s and some are the narrator’s.",
        _ => throw new ArgumentOutOfRangeException(nameof(caution)),
    };

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
