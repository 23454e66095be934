using ArticleArchive.Content.Writing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArticleArchive.Importing.Formats;

/// <summary>The text of a Word document: paragraphs and tables in order, changes accepted, hidden and struck-out text left out.</summary>
internal sealed class WordText
{
    private readonly MainDocumentPart _part;
    private readonly List<ImportedBlock> _blocks = [];
    private readonly List<(int Block, string Address)> _links = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public WordText(MainDocumentPart part)
    {
        _part = part;
        foreach (var element in part.Document?.Body?.ChildElements ?? [])
            Add(element);
    }

    /// <summary>The text of the paragraph with the style of a title, or of a first-level heading before all other text; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>The document's default language; null when it gives none.</summary>
    public string? Language => _part.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value;

    /// <summary>Whether the document contains tracked changes.</summary>
    public bool HasChanges => _part.Document?.Body?.Descendants().Any(element => element is InsertedRun or DeletedRun or MoveFromRun or MoveToRun) == true;

    /// <summary>Words that are struck out, without changes being tracked; may be empty.</summary>
    public IReadOnlyList<string> StruckOut =>
        [.. (_part.Document?.Body?.Descendants<Run>() ?? []).Where(IsStruck).Select(run => SingleLine.Collapse(run.InnerText)).OfType<string>()];

    /// <summary>Whether it has footnotes, endnotes or comments.</summary>
    public bool HasNotes => _part.Document?.Body?.Descendants().Any(element => element is FootnoteReference or EndnoteReference or CommentReference) == true;

    /// <summary>Its blocks, in order.</summary>
    public IReadOnlyList<ImportedBlock> Blocks => _blocks;

    /// <summary>Addresses of hyperlinks outside tables, each with the index of its block.</summary>
    public IReadOnlyList<(int Block, string Address)> Links => _links;

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph);
                break;
            case Table table:
                AddTable(table);
                break;
            case SdtBlock or SdtContentBlock or CustomXmlBlock:
                foreach (var child in element.ChildElements)
                    Add(child);
                break;
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var words = WordsOf(paragraph);
        if (words.Length == 0)
            return;

        var targets = paragraph.Descendants<Hyperlink>().Select(
            link => _part.HyperlinkRelationships.FirstOrDefault(target => target.Id == link.Id?.Value)?.Uri);
        _links.AddRange(targets.OfType<Uri>().Where(target => target.IsAbsoluteUri).Select(target => (_blocks.Count, target.AbsoluteUri)));
        var style = StyleOf(paragraph);
        if (Title is null && (style == "title" || (style == "heading 1" && _blocks.Count == 0)))
            Title = SingleLine.Collapse(words);
        _blocks.Add(Numbering(paragraph) is { } item
            ? new ImportedBlock(ImportedBlockKind.ListItem, words, item.Level) { Number = item.Number }
            : new ImportedBlock(KindOf(style), words, LevelOf(style)));
    }

    private void AddTable(Table table)
    {
        var rows = table.Elements<TableRow>()
            .Select(
                row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(
                    cell => string.Join(' ', cell.Descendants<Paragraph>().Select(WordsOf).Where(words => words.Length > 0)).ReplaceLineEndings(" "))])
            .Where(row => row.Any(cell => cell.Length > 0))
            .ToList();
        if (rows.Count > 1 && rows.All(row => row.Count == rows[0].Count && row.Count > 1))
            _blocks.Add(ImportedBlock.Table(rows));
        else
            _blocks.AddRange(rows.SelectMany(row => row).Where(cell => cell.Length > 0).Select(ImportedBlock.Paragraph));
    }

    private static string WordsOf(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (IsLeftOut(element))
                continue;
            words.Append(element switch
            {
                Text text => Numbered(text, words),
                TabChar or PositionalTab => " ",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                SymbolChar symbol when int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                    && code is >= ' ' and < 0xD800 =>
                    ((char)code).ToString(),
                _ => "",
            });
        }

        return string.Join('\n', words.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    /// <summary>The words of a run; a number above or below the line is kept apart from the digits before it.</summary>
    private static string Numbered(Text text, StringBuilder before)
    {
        var position = (text.Parent as Run)?.RunProperties?.VerticalTextAlignment?.Val?.Value;
        if (position is null || position == VerticalPositionValues.Baseline || !SuperscriptNumber.IsNumber(text.Text))
            return text.Text;

        var isRaised = position == VerticalPositionValues.Superscript;
        var mark = SuperscriptNumber.Marks(isRaised, before.Length > 0 ? before[^1] : ' ', ' ').Before;
        return isRaised && mark.Length == 0 ? SuperscriptNumber.Superscript(text.Text) : mark + text.Text;
    }

    private static bool IsStruck(Run run) =>
        run.RunProperties is { } properties && (IsOn(properties.Strike) || IsOn(properties.DoubleStrike));

    private static bool IsOn(OnOffType? setting) => setting is not null && setting.Val?.Value != false;

    // A text box occurs twice in a paragraph, with a fallback for programs that do not support it.
    private static bool IsLeftOut(OpenXmlElement element) =>
        element.Ancestors().Any(above => above is DeletedRun or MoveFromRun or AlternateContentFallback
            || (above is Run run && (IsOn(run.RunProperties?.Vanish) || IsStruck(run))));

    /// <summary>The name of the paragraph's style, in lower case.</summary>
    private string StyleOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var style = id is null ? null : _part.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == id);
        return (style?.StyleName?.Val?.Value ?? id ?? "").ToLowerInvariant();
    }

    private static ImportedBlockKind KindOf(string style) =>
        LevelOf(style) > 0 ? ImportedBlockKind.Heading
            : style.Contains("quote", StringComparison.Ordinal) ? ImportedBlockKind.Quotation
            : ImportedBlockKind.Paragraph;

    private static int LevelOf(string style) => style switch
    {
        "title" => 2,
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', .., >= '1' and <= '6' and var level] => Math.Max(2, level - '0'),
        _ => 0,
    };

    /// <summary>The place of a paragraph in a list; null when it is in none.</summary>
    private (int Level, int? Number)? Numbering(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is not { NumberingId.Val.Value: > 0 and var list } properties)
            return null;

        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        if (FormOf(list, level) is not { } form || form.Format == NumberFormatValues.Bullet || form.Format == NumberFormatValues.None)
            return (level, null);

        var key = FormattableString.Invariant($"{list}/{level}");
        var number = _numbers[key] = _numbers.GetValueOrDefault(key, form.Start - 1) + 1;
        var ofList = FormattableString.Invariant($"{list}/");
        string[] deeper = [.. _numbers.Keys.Where(other => other.StartsWith(ofList, StringComparison.Ordinal) && string.CompareOrdinal(other, key) > 0)];
        foreach (var lower in deeper)
            _numbers.Remove(lower);
        return (level, number);
    }

    private (NumberFormatValues Format, int Start)? FormOf(int list, int level)
    {
        var numbering = _part.NumberingDefinitionsPart?.Numbering;
        var kind = numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        var form = numbering?.Elements<AbstractNum>()
            .FirstOrDefault(kinds => kinds.AbstractNumberId?.Value == kind)?.Elements<Level>()
            .FirstOrDefault(found => found.LevelIndex?.Value == level);
        return form?.NumberingFormat?.Val?.Value is { } format ? (format, form.StartNumberingValue?.Val?.Value ?? 1) : null;
    }
}
