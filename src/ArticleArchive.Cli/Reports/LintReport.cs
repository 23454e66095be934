using ArticleArchive.Checking.Drafts;
using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints the findings of <c>archive lint</c> as a table: place, level and message.</summary>
internal sealed class LintReport(Terminal terminal)
{
    private const int ColumnGap = 2;

    /// <summary>Writes the report.</summary>
    /// <param name="reports">One for each draft.</param>
    /// <param name="showsAll">Whether to include findings that are correct, allowed or already known.</param>
    public void Write(IReadOnlyList<DraftReport> reports, bool showsAll)
    {
        foreach (var report in reports)
        {
            var shown = report.Findings.Where(finding => showsAll || finding.IsOpen).ToList();
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
        foreach (var column in new[] { new TableColumn("place").NoWrap(), new TableColumn("level").NoWrap(), new TableColumn("finding") })
            table.AddColumn(column.Padding(0, 0, ColumnGap, 0));
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
