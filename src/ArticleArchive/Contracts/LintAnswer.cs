using System.ComponentModel;
using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;

namespace ArticleArchive.Contracts;

/// <summary>The result of checking several drafts.</summary>
public sealed record LintAnswer(
    [property: Description("The level of the gravest open finding: none, note, warning or error.")] string Gravest,
    IReadOnlyList<DraftAnswer> Drafts)
{
    /// <summary>The result of checking drafts.</summary>
    public static LintAnswer From(IReadOnlyList<DraftReport> reports, IAddresses? addresses) => new(
        VerdictWording.NameOf(reports.Select(report => report.Gravest).DefaultIfEmpty().Max()),
        [.. reports.Select(report => DraftAnswer.From(report, addresses))]);
}
