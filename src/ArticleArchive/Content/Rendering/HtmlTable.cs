using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Collects the rows and cells of an HTML table.</summary>
internal sealed class HtmlTable
{
    private readonly List<List<(bool IsHeader, ContainerInline Words)>> _rows = [];
    private bool _inCell;

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        _rows.Add([]);
        _inCell = false;
    }

    /// <summary>Begins a cell, in a row of its own when no row has begun.</summary>
    public void BeginCell(bool isHeader)
    {
        if (_rows.Count == 0)
            BeginRow();
        _rows[^1].Add((isHeader, new ContainerInline()));
        _inCell = true;
    }

    /// <summary>Ends the cell.</summary>
    public void EndCell() => _inCell = false;

    /// <summary>Adds words to the cell; words outside cells get a row of their own, so that none are moved.</summary>
    public void Add(IReadOnlyList<Inline> words)
    {
        if (!_inCell)
        {
            BeginRow();
            BeginCell(isHeader: false);
        }

        var cell = _rows[^1][^1].Words;
        if (cell.FirstChild is not null)
            cell.AppendChild(new LineBreakInline());
        InlineHtml.Fill(cell, words);
    }

    /// <summary>The table; null when it has only one column, whose cells are paragraphs (<see cref="Cells"/>).</summary>
    public Table? Build()
    {
        if (!_rows.Exists(row => row.Count > 1))
            return null;

        var table = new Table();
        foreach (var cells in _rows.Where(row => row.Count > 0))
        {
            var row = new TableRow { IsHeader = cells.TrueForAll(cell => cell.IsHeader) };
            foreach (var cell in cells)
                row.Add(new TableCell { new ParagraphBlock { Inline = cell.Words } });
            table.Add(row);
        }

        return table;
    }

    /// <summary>The words of all cells, in order.</summary>
    public IEnumerable<ContainerInline> Cells => _rows.SelectMany(row => row.Select(cell => cell.Words));
}
