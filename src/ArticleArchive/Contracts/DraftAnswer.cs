using System.ComponentModel;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;

namespace ArticleArchive.Contracts;

/// <summary>The result of checking a draft.</summary>
public sealed record DraftAnswer(
    [property: Description("The name of the draft's file; null for a text without one.")] string? Name,
    [property: Description("One sentence: how many quotations and links there are, and how many need attention.")] string Summary,
    [property: Description("The level of the gravest open finding: none, note, warning or error. Error: words are altered, given to somebody else, "
        + "or lose a “not” or an “if”.")] string Gravest,
    [property: Description("Every quotation, every link to this archive and every faulty comment, in the order of the draft, including those "
        + "without a problem.")] IReadOnlyList<DraftFindingAnswer> Findings,
    [property: Description("What was left out, and what the answer does not prove, one sentence each.")] IReadOnlyList<string> Notes)
{
    /// <summary>The result of checking a draft.</summary>
    public static DraftAnswer From(DraftReport report, IAddresses? addresses) => new(
        report.Name,
        DraftWording.Summary(report),
        VerdictWording.NameOf(report.Gravest),
        [.. report.Findings.Select(finding => DraftFindingAnswer.From(finding, addresses))],
        [.. report.Notes, DraftWording.Reach]);
}

/// <summary>A finding at one place of a draft.</summary>
public sealed record DraftFindingAnswer(
    [property: Description("verbatim, altered, someone-else, loses-negation, loses-condition, corrected, not-quoted, speaker-unsure, caution, "
        + "words-left-out, not-found; link-unchanged, link-moved, link-edited, link-removed, link-unknown; allow-without-reason, allow-unused, "
        + "allow-unreadable.")] string Rule,
    [property: Description("none, note, warning or error.")] string Level,
    [property: Description("The line where it begins, from 1; in a Word document the paragraph, not counting empty ones.")] int Line,
    [property: Description("The UTF-16 unit in that line where it begins, from 1.")] int Column,
    [property: Description("The line where it ends.")] int EndLine,
    [property: Description("The first UTF-16 unit after it.")] int EndColumn,
    [property: Description("The words of the quotation, the address of the link, or the words that a comment names.")] string Subject,
    [property: Description("The one sentence that answers.")] string Sentence,
    [property: Description("Why a comment of the draft lets it pass; null when none does.")] string? AllowedBecause,
    [property: Description("True when it is among the findings known before.")] bool IsKnown,
    [property: Description("The same for the same finding anywhere in the draft: 16 hexadecimal digits.")] string Fingerprint,
    [property: Description("The quotation with its verdict; null for a link or a comment.")] CheckedAnswer? Quotation,
    [property: Description("The link and what became of it; null for a quotation or a comment.")] DraftLinkAnswer? Link)
{
    internal static DraftFindingAnswer From(DraftFinding finding, IAddresses? addresses) => new(
        VerdictWording.NameOf(finding.Rule),
        VerdictWording.NameOf(finding.Level),
        finding.From.Line,
        finding.From.Column,
        finding.To.Line,
        finding.To.Column,
        finding.Subject,
        finding.Sentence,
        finding.AllowedBecause,
        finding.IsKnown,
        finding.Fingerprint,
        finding.Quotation is { } quotation ? CheckedAnswer.From(quotation, addresses) : null,
        finding.Link is { } link ? DraftLinkAnswer.From(link) : null);
}

/// <summary>A link to this archive, and what has become of the words it cites.</summary>
public sealed record DraftLinkAnswer(
    [property: Description("The address as written in the draft.")] string Address,
    [property: Description("The article as it is now; null when there is none.")] ArticleHead? Article,
    [property: Description("What has become of the paragraphs that it names: unchanged, edited, elsewhere, gone or unknown; null when "
        + "it names none.")] string? Standing,
    [property: Description("Ids of the paragraphs that have the words now.")] IReadOnlyList<string> Now,
    [property: Description("The words that the link was made from; null when they are not on record.")] string? Was,
    [property: Description("How the words then differ from the words now, word by word; empty when they do not.")] IReadOnlyList<ComparedAnswer> Difference)
{
    internal static DraftLinkAnswer From(CheckedLink link) => new(
        link.Address,
        link.Article is { } article ? ArticleHead.From(article) : null,
        link.Cited is { } cited ? VerdictWording.NameOf(cited.Standing) : null,
        [.. link.Cited?.Now.Select(id => id.Value) ?? []],
        link.Cited?.Was,
        [.. link.Cited?.Difference.Select(stretch => new ComparedAnswer(stretch.Change, stretch.Text)) ?? []]);
}
