using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace ArticleArchive.Content.Rendering;

/// <summary>Renders a whole table. In the text, tabs separate cells and line breaks separate rows, and the same white space is between the tags.</summary>
internal sealed class TableRenderer : MarkdownObjectRenderer<PassageRenderer, Table>
{
    protected override void Write(PassageRenderer renderer, Table table)
    {
        renderer.Markup("<table>");
        var rows = table.OfType<TableRow>().ToList();
        var heads = rows.TakeWhile(row => row.IsHeader).Count();
        WriteRows(renderer, table, rows[..heads], "thead");
        if (heads > 0 && heads < rows.Count)
            renderer.Gap('\n');
        WriteRows(renderer, table, rows[heads..], "tbody");
        renderer.Markup("</table>");
    }

    private static void WriteRows(PassageRenderer renderer, Table table, List<TableRow> rows, string group)
    {
        if (rows.Count == 0)
            return;

        renderer.Markup($"<{group}>");
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
                renderer.Gap('\n');
            WriteRow(renderer, table, rows[i]);
        }
        renderer.Markup($"</{group}>");
    }

    private static void WriteRow(PassageRenderer renderer, Table table, TableRow row)
    {
        renderer.Markup("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
                renderer.Gap('\t');
            renderer.Markup(row.IsHeader ? "<th scope=\"col\"" : "<td").Write(ClassOf(table, i)).Write('>');
            renderer.Write(row[i]);
            renderer.Markup(row.IsHeader ? "</th>" : "</td>");
        }
        renderer.Markup("</tr>");
    }

    private static string ClassOf(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => " class=\"right\"",
            TableColumnAlign.Center => " class=\"centre\"",
            _ => "",
        };
}
