using System.ComponentModel;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;

namespace ArticleArchive.Contracts;

/// <summary>What came of checking several drafts.</summary>
public sealed record LintAnswer(
    [property: Description("How grave the gravest open finding is: none, note, warning or error.")] string Gravest,
    IReadOnlyList<DraftAnswer> Drafts)
{
    /// <summary>What came of checking drafts.</summary>
    public static LintAnswer Of(IReadOnlyList<DraftReport> reports, IAddresses? addresses) => new(
        VerdictWording.NameOf(reports.Select(report => report.Gravest).DefaultIfEmpty().Max()),
        [.. reports.Select(report => DraftAnswer.Of(report, addresses))]);
}
