using ArticleArchive.Checking.Drafts;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints the results of checking drafts, for people: a line for each finding with its place, level and answer.</summary>
internal sealed class LintReport(Terminal terminal)
{
    private const int Gap = 2;

    /// <summary>Writes the report.</summary>
    /// <param name="reports">One for each draft.</param>
    /// <param name="isWhole">Whether to include findings that are in order, allowed or already known.</param>
    public void Write(IReadOnlyList<DraftReport> reports, bool isWhole)
    {
        foreach (var report in reports)
        {
            var shown = report.Findings.Where(finding => isWhole || finding.IsOpen).ToList();
            if (shown.Count > 0)
                terminal.Rich.Write(TableOf(report.Name ?? "draft", shown));
            foreach (var note in report.Notes)
                terminal.Error.WriteLine($"{report.Name}: {note}");
            terminal.Error.WriteLine($"{report.Name}: {DraftWording.Summary(report)}");
        }

        if (reports.Any(report => report.Findings.Any(finding => finding.Rule == DraftRule.NotFound)))
            terminal.Error.WriteLine(DraftWording.Reach);
    }

    private static Table TableOf(string name, List<DraftFinding> findings)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        foreach (var column in new[] { new TableColumn("place").NoWrap(), new TableColumn("level").NoWrap(), new TableColumn("answer") })
            table.AddColumn(column.Padding(0, 0, Gap, 0));
        foreach (var finding in findings)
            table.AddRow(new Text($"{name}:{finding.From}"), new Text(DraftWording.NameOf(finding), StyleOf(finding)), new Text(DraftWording.Line(finding)));
        return table;
    }

    private static Style StyleOf(DraftFinding finding) => finding switch
    {
        { IsOpen: false } => Style.Plain,
        { Level: DraftLevel.Error } => new Style(Color.Red, decoration: Decoration.Bold),
        { Level: DraftLevel.Warning } => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
