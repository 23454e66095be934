namespace ArticleArchive.Checking.Drafts;

/// <summary>
/// The English wording of draft reports, for the page, the API, the terminal and assistants alike. <see cref="VerdictWording"/> has that of quotations.
/// </summary>
public static class DraftWording
{
    /// <summary>What a report does not prove.</summary>
    public const string Reach = "What is not in this archive may still have been said.";

    /// <summary>The most characters of a subject on a line: a mark that is never closed can make one quotation of a whole draft.</summary>
    private const int MaxSubjectLength = 400;

    /// <summary>How serious a finding of a kind is.</summary>
    public static DraftLevel LevelOf(DraftRule rule) => rule switch
    {
        DraftRule.Verbatim or DraftRule.LinkUnchanged => DraftLevel.None,
        DraftRule.WordsLeftOut or DraftRule.NotFound or DraftRule.LinkMoved => DraftLevel.Note,
        DraftRule.Altered or DraftRule.SomeoneElse or DraftRule.LosesNegation or DraftRule.LosesCondition => DraftLevel.Error,
        _ => DraftLevel.Warning,
    };

    /// <summary>What a finding of a kind means, in one sentence.</summary>
    public static string Explain(DraftRule rule) => rule switch
    {
        DraftRule.Verbatim => "The quotation is word for word, in one statement, and the check found nothing around it that changes what it says.",
        DraftRule.Altered => "The words of the quotation differ from the nearest in this archive, or are assembled from words that are not next to each other.",
        DraftRule.SomeoneElse => "Somebody else said the quotation, in whole or in part.",
        DraftRule.LosesNegation => "The quotation loses a “not”.",
        DraftRule.LosesCondition => "The quotation loses an “if”.",
        DraftRule.Corrected => "The article prints the words only to correct them.",
        DraftRule.NotQuoted => "No speaker was found for the words: they are the reporter’s, a headline’s, or in quotation marks without a speaker.",
        DraftRule.SpeakerUnsure => "The article does not say who spoke, or the name fits several speakers.",
        DraftRule.Caution => "The sentence around the quotation changes what it says.",
        DraftRule.WordsLeftOut => "The quotation leaves words out, and marks it.",
        DraftRule.NotFound => $"This archive does not have the quotation. {Reach}",
        DraftRule.LinkUnchanged => "The link leads to what it names.",
        DraftRule.LinkMoved => "What the link names is in another place now.",
        DraftRule.LinkEdited => "The words that the link names were edited.",
        DraftRule.LinkRemoved => "The words that the link names were removed.",
        DraftRule.LinkUnknown => "As far as is recorded, the archive never had what the link names.",
        DraftRule.AllowWithoutReason => "A comment allows a finding but gives no reason, so it is ignored.",
        DraftRule.AllowUnused => "A comment allows a finding that does not exist.",
        DraftRule.AllowUnreadable => "A comment for the check cannot be read.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>The kind of finding that a verdict makes.</summary>
    public static DraftRule RuleOf(Verdict verdict) => verdict switch
    {
        { IsPlain: true } => DraftRule.Verbatim,
        { Words: WordsFound.NotFound } => DraftRule.NotFound,
        { Words: WordsFound.Changed } => DraftRule.Altered,
        { Voice: VoiceFound.Quoted, Speaker.Found: SpeakerFound.Other } => DraftRule.SomeoneElse,
        _ when verdict.Has(Checking.Caution.DifferentSpeakers) => DraftRule.SomeoneElse,
        _ when verdict.Has(Checking.Caution.Negation) => DraftRule.LosesNegation,
        _ when verdict.Has(Checking.Caution.Condition) => DraftRule.LosesCondition,
        _ when verdict.Has(Checking.Caution.Corrected) => DraftRule.Corrected,
        { Voice: not VoiceFound.Quoted } => DraftRule.NotQuoted,
        { Speaker: { Found: not (SpeakerFound.Confirmed or SpeakerFound.NotAsked) } or { Found: SpeakerFound.NotAsked, Name: null } } =>
            DraftRule.SpeakerUnsure,
        { Cautions.Count: > 0 } => DraftRule.Caution,
        _ => DraftRule.WordsLeftOut,
    };

    /// <summary>The number of quotations and links, and what was found about them.</summary>
    public static string Summary(DraftReport report)
    {
        var (quotations, links) = (report.Quotations.ToList(), report.Links.ToList());
        if (quotations.Count == 0 && links.Count == 0)
            return "It has no quotations and no links to this archive.";

        string[] parts =
        [
            .. quotations.Count > 0 ? [Counts(Wording.Count(quotations.Count, "quotation"), quotations)] : Array.Empty<string>(),
            .. links.Count > 0 ? [Counts(Wording.Count(links.Count, "link to this archive", "links to this archive"), links)] : Array.Empty<string>(),
            .. report.Findings.Count(finding => finding is { Quotation: null, Link: null } && IsCounted(finding)) is > 0 and var comments
                ? [Wording.Count(comments, "comment without effect", "comments without effect")]
                : Array.Empty<string>(),
            .. Passed(report.Findings.Count(finding => finding.AllowedBecause is not null), "allowed by comments"),
            .. Passed(report.Findings.Count(finding => finding.IsKnown), "known before"),
        ];
        return $"{string.Join("; ", parts)}.";
    }

    /// <summary>A finding on one line: the sentence, then its subject, shortened if it is long.</summary>
    public static string Line(DraftFinding finding)
    {
        var about = finding switch
        {
            { Quotation: { } quotation } => $": {Words(quotation with { Text = Shortened.ToBeginning(quotation.Text, MaxSubjectLength, " …") })}",
            { Subject.Length: > 0 } => $": {Shortened.ToBeginning(finding.Subject, MaxSubjectLength, " …")}",
            _ => "",
        };
        return finding.Sentence + about;
    }

    /// <summary>The words of a quotation in one pair of quotation marks, and the supposed speaker.</summary>
    public static string Words(CheckedQuotation quotation) =>
        $"“{quotation.Text.ReplaceLineEndings(" ").Trim('"', '“', '”', ',', ' ')}”{(quotation.By is { } by ? $", said by {by}" : "")}";

    /// <summary>The level in words.</summary>
    public static string NameOf(DraftLevel level) => level == DraftLevel.None ? "in order" : level.ToString().ToLowerInvariant();

    /// <summary>The label of a finding in a report: its level, or why it does not count.</summary>
    public static string NameOf(DraftFinding finding) => finding.AllowedBecause is not null ? "allowed" : finding.IsKnown ? "known" : NameOf(finding.Level);

    /// <summary>The sentence for a comment that has no effect.</summary>
    internal static string Sentence(DraftRule rule) => rule switch
    {
        DraftRule.AllowWithoutReason => "This comment gives no reason, so it is ignored",
        DraftRule.AllowUnused => "This comment allows a finding that does not exist",
        DraftRule.AllowUnreadable => "This comment cannot be read: write <!-- archive-lint: allow \"words\": reason -->",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static readonly string[] Results =
        ["word for word", "wrong", "in doubt", "with words left out", "not in this archive", "unchanged", "moved", "edited", "removed", "not on record"];

    /// <summary>Quotations or links by result: <c>6 quotations: 2 word for word, 3 wrong, 1 not in this archive</c>.</summary>
    private static string Counts(string all, List<DraftFinding> findings)
    {
        var counts = findings.Where(IsCounted).CountBy(finding => ResultOf(finding.Rule)).OrderBy(count => Array.IndexOf(Results, count.Key)).ToList();
        return counts.Count == 0 ? all : $"{all}: {string.Join(", ", counts.Select(count => $"{Wording.Number(count.Value)} {count.Key}"))}";
    }

    private static bool IsCounted(DraftFinding finding) => finding.AllowedBecause is null && !finding.IsKnown;

    private static string ResultOf(DraftRule rule) => rule switch
    {
        DraftRule.Verbatim => "word for word",
        DraftRule.WordsLeftOut => "with words left out",
        DraftRule.NotFound => "not in this archive",
        DraftRule.LinkUnchanged => "unchanged",
        DraftRule.LinkMoved => "moved",
        DraftRule.LinkEdited => "edited",
        DraftRule.LinkRemoved => "removed",
        DraftRule.LinkUnknown => "not on record",
        _ when LevelOf(rule) == DraftLevel.Error => "wrong",
        _ => "in doubt",
    };

    private static string[] Passed(int number, string how) => number == 0 ? [] : [$"{Wording.Number(number)} {how}"];
}
