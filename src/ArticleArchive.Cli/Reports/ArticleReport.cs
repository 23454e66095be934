using Spectre.Console;

namespace ArticleArchive.Cli.Reports;

/// <summary>Prints an article for people: its metadata, then its passages with number and id.</summary>
internal sealed class ArticleReport(Terminal terminal)
{
    private static readonly string Margin = new(' ', 6);

    public void Write(Article article)
    {
        terminal.Rich.WriteLine(article.Title, new Style(decoration: Decoration.Bold));
        string?[] facts =
        [
            article.Date?.Words ?? "undated",
            article.Metadata.Publisher?.Name,
            article.Metadata.Bylines.Count == 0 ? null : $"by {string.Join(", ", article.Metadata.Bylines)}",
            article.Metadata.Dateline,
        ];
        terminal.Rich.WriteLine(string.Join(" · ", facts.OfType<string>()));
        if (article.Metadata.Topics.Count > 0)
            terminal.Rich.WriteLine($"on {string.Join(", ", article.Metadata.Topics)}");
        if (article.Layout is { } rule)
            terminal.Rich.WriteLine($"{TextLayouts.WordsOf(rule.Layout)} ({rule.Reason})", new Style(decoration: Decoration.Dim));
        if (article.Metadata.Derived.Count > 0)
            terminal.Rich.WriteLine($"read from the file itself: {string.Join(", ", article.Metadata.Derived)}", new Style(decoration: Decoration.Dim));
        terminal.Rich.WriteLine();

        var width = article.Passages.Max(passage => passage.Id.Value.Length);
        if (terminal.IsWatched)
            WriteTable(article, width);
        else
            WritePlain(article, width);
    }

    private void WriteTable(Article article, int width)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Width = 4, Alignment = Justify.Right, NoWrap = true })
            .AddColumn(new GridColumn { Width = width, NoWrap = true })
            .AddColumn();
        foreach (var passage in article.Passages)
            grid.AddRow(
                new Text(Number(passage), new Style(decoration: Decoration.Dim)),
                new Text(passage.Id.Value, new Style(decoration: Decoration.Dim)),
                new Text(passage.Text, StyleOf(passage))).AddEmptyRow();
        terminal.Rich.Write(grid);
    }

    private void WritePlain(Article article, int width)
    {
        var hanging = Margin + new string(' ', width + 2);
        foreach (var passage in article.Passages)
            terminal.Out.WriteLine(
                $"{Number(passage),4}  {passage.Id.Value.PadRight(width)}  {passage.Text.Replace("\n", "\n" + hanging, StringComparison.Ordinal)}");
    }

    private static string Number(Passage passage) => passage.Number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static Style StyleOf(Passage passage) => passage.Kind switch
    {
        PassageKind.Headline or PassageKind.Heading => new Style(decoration: Decoration.Bold),
        PassageKind.Standfirst or PassageKind.Quotation => new Style(decoration: Decoration.Italic),
        _ => Style.Plain,
    };
}
