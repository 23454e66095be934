using ArticleArchive.Content.Writing;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>Writes an imported article as a Markdown file of the archive.</summary>
internal static class ImportedText
{
    private const int MaxReasonLength = 400;

    /// <summary>The text of the file. Points to review are comments in its front matter.</summary>
    /// <param name="file">The imported file.</param>
    /// <param name="article">The article in it.</param>
    /// <param name="original">The path of the stored original, relative to the article's folder.</param>
    public static string Write(ImportedFile file, ImportedArticle article, string original)
    {
        var text = new StringBuilder();
        AppendHead(text, file, article, original);
        ImportedBlock? before = null;
        foreach (var block in article.Blocks)
        {
            if (before is { Kind: ImportedBlockKind.ListItem } && block.Kind == ImportedBlockKind.ListItem)
                text.Append(Body(block)).Append('\n');
            else
                text.Append('\n').Append(Body(block)).Append('\n');
            before = block;
        }

        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, ImportedFile file, ImportedArticle article, string original)
    {
        ImportDoubt[] doubts = [.. Missing(article), .. article.Doubts];
        (string Key, string? Value)[] keys =
        [
            ("title", YamlText.Quoted(article.Title)),
            ("date", YamlText.Quoted(article.Date?.Edtf)),
            ("updated", YamlText.Quoted(article.Updated?.Edtf)),
            ("source", article.Source is { } source ? YamlText.Map(("name", source.Name), ("url", source.Url), ("id", source.Id)) : null),
            ("byline", YamlText.List(article.Bylines, YamlText.Quoted)),
            ("dateline", YamlText.Quoted(article.Dateline)),
            ("topics", YamlText.List(article.Topics, YamlText.Quoted)),
            ("summary", YamlText.Quoted(article.Summary)),
            ("language", YamlText.Quoted(article.Language)),
            ("status", YamlText.Quoted(article.Status)),
            ("aliases", YamlText.List(article.Aliases, YamlText.Quoted)),
            ("original", YamlText.Map(("file", original), ("sha256", file.Sha256))),
        ];
        text.Append("---\n");
        foreach (var (key, value) in keys)
        {
            foreach (var doubt in doubts.Where(doubt => doubt.Key == key))
                AppendDoubt(text, doubt);
            if (value is not null)
                text.Append(key).Append(": ").Append(value).Append('\n');
        }
        foreach (var doubt in doubts.Where(doubt => doubt.Key is null))
            AppendDoubt(text, doubt);
        text.Append("---\n");
    }

    private static IEnumerable<ImportDoubt> Missing(ImportedArticle article)
    {
        if (article.Title is null && !article.Doubts.Any(doubt => doubt.Key == "title"))
            yield return new ImportDoubt("No headline was found.", "title");
        if (article.Date is null && !article.Doubts.Any(doubt => doubt.Key == "date"))
            yield return new ImportDoubt("The date of publication was not found.", "date");
    }

    private static void AppendDoubt(StringBuilder text, ImportDoubt doubt)
    {
        var why = SingleLine.Collapse(doubt.Why) ?? "";
        text.Append("# Review: ").Append(Shortened.ToBeginning(why, MaxReasonLength, "…")).Append('\n');
        if (doubt is { Key: { } key, Value: { } value })
            text.Append("# ").Append(key).Append(": ").Append(YamlText.Quoted(SingleLine.Collapse(value))).Append('\n');
    }

    private static string Body(ImportedBlock block) => block.Kind switch
    {
        ImportedBlockKind.Heading => $"{new string('#', block.Level)} {Words(block.Text).Replace('\n', ' ')}",
        ImportedBlockKind.Quotation => $"> {Words(block.Text).Replace("\n", "\\\n> ", StringComparison.Ordinal)}",
        ImportedBlockKind.ListItem => Item(block),
        ImportedBlockKind.Table => Table(block.Rows),
        _ => Words(block.Text).Replace("\n", "\\\n", StringComparison.Ordinal),
    };

    private static string Item(ImportedBlock block)
    {
        var mark = block.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : "-";
        // An indent of four spaces nests an item below the previous one, whatever its marker.
        var indent = new string(' ', 4 * block.Level);
        return $"{indent}{mark,-3} {Words(block.Text).Replace("\n", $"\\\n{indent}    ", StringComparison.Ordinal)}";
    }

    private static string Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Select(cell => Words(SingleLine.Collapse(cell) ?? "")))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", rows[0].Count))}");
        return string.Join('\n', lines);
    }

    private static string Words(string text) => MarkdownWords.Escape(string.Concat(text.Where(c => c == '\n' || !char.IsControl(c))));
}
