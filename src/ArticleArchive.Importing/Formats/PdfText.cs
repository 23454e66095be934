using System.Text.RegularExpressions;
using ArticleArchive.Search.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ArticleArchive.Importing.Formats;

/// <summary>The text of a PDF: one paragraph for each block of lines, in reading order, without the text in the margins of several pages.</summary>
internal sealed partial class PdfText
{
    // The margins that contain running heads and page numbers, as a share of the page's height.
    private const double Margin = 0.12;
    private const int MaxEdgeLength = 160;

    // How much larger than the text a headline is.
    private const double Larger = 1.15;
    private const int MaxTitleLength = 200;

    private readonly List<ImportedBlock> _blocks = [];
    private readonly List<string> _leftOut = [];

    /// <summary>The words in the largest type on the first page; null when none are larger than the text.</summary>
    public string? Title { get; private init; }

    /// <summary>Its paragraphs, in order.</summary>
    public IReadOnlyList<ImportedBlock> Blocks => _blocks;

    /// <summary>Text that was left out, as a doubt.</summary>
    public IEnumerable<ImportDoubt> Doubts =>
        _leftOut.Count == 0
            ? []
            : [new ImportDoubt("Left out, because they are in the margins of pages: "
                + $"{string.Join(", ", _leftOut.Distinct(StringComparer.Ordinal).Take(10).Select(words => $"\"{words}\""))}.")];

    /// <summary>Reads a document.</summary>
    public static PdfText Read(PdfDocument document)
    {
        var pages = document.GetPages().Select(page => (Page: page, Blocks: BlocksOf(page))).ToList();
        var repeated = pages.SelectMany((page, number) => page.Blocks.Where(block => IsOnEdge(block, page.Page)).Select(block => Pattern(block)).Distinct())
            .CountBy(pattern => pattern)
            .Where(pattern => pattern.Value > 1)
            .Select(pattern => pattern.Key)
            .ToHashSet(StringComparer.Ordinal);
        var sizes = pages.SelectMany(page => page.Blocks)
            .GroupBy(SizeOf)
            .Select(size => (Size: size.Key, Letters: size.Sum(block => block.Text.Length)))
            .ToList();
        var usual = sizes.Count == 0 ? 0 : sizes.MaxBy(size => size.Letters).Size;
        var title = pages.Count == 0
            ? null
            : pages[0].Blocks.Where(block => SizeOf(block) > usual * Larger && block.Text.Length <= MaxTitleLength).MaxBy(SizeOf);
        var text = new PdfText { Title = title is null ? null : SingleLine.Collapse(Words(title)) };
        foreach (var (page, blocks) in pages)
        {
            foreach (var block in blocks)
            {
                if (IsOnEdge(block, page) && (repeated.Contains(Pattern(block)) || PageNumber().IsMatch(block.Text.Trim())))
                    text._leftOut.Add(SingleLine.Collapse(block.Text) ?? "");
                else
                    text.Add(Words(block), isHeading: block != title && SizeOf(block) > usual * Larger && block.Text.Length <= MaxTitleLength);
            }
        }

        return text;
    }

    private static List<TextBlock> BlocksOf(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).ToList();
        return words.Count == 0
            ? []
            : [.. UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)).OrderBy(block => block.ReadingOrder)];
    }

    private static bool IsOnEdge(TextBlock block, Page page) =>
        block.Text.Length <= MaxEdgeLength
            && block.TextLines.Count <= 2
            && (block.BoundingBox.Bottom >= page.Height * (1 - Margin) || block.BoundingBox.Top <= page.Height * Margin);

    /// <summary>The words of a running head without its digits, which change from page to page.</summary>
    private static string Pattern(TextBlock block) => string.Concat(block.Text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));

    private static double SizeOf(TextBlock block) =>
        Math.Round(
            block.TextLines.SelectMany(line => line.Words).SelectMany(word => word.Letters).Select(letter => letter.PointSize).DefaultIfEmpty().Average());

    /// <summary>The words of a block: lines joined, ligatures as letters, and words broken by a hyphen at the end of a line made whole.</summary>
    private static string Words(TextBlock block)
    {
        var lines = Ligature().Replace(
            string.Join('\n', block.TextLines.Select(line => line.Text.Trim())), ligature => ligature.Value.Normalize(NormalizationForm.FormKC));
        return Joined(lines);
    }

    /// <summary>The lines as one, with words broken by a hyphen made whole.</summary>
    private static string Joined(string lines)
    {
        var words = new StringBuilder(lines.Length);
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!char.IsLetter(lines[i]))
            {
                if (i > start && Dehyphenation.After(lines, start, i) is { } next)
                {
                    start = next;
                    i = next - 1;
                    continue;
                }

                start = i + 1;
            }

            words.Append(lines[i] != '\n' ? lines[i].ToString() : IsHyphen(words) && !Suspended().IsMatch(lines.AsSpan(i + 1)) ? "" : " ");
        }

        return words.ToString();
    }

    // Whether the words end in the hyphen of a compound broken at the end of a line, such as anti-aircraft.
    private static bool IsHyphen(StringBuilder words) => words.Length > 1 && words[^1] == '-' && char.IsLetter(words[^2]);

    private void Add(string words, bool isHeading)
    {
        if (words.Length == 0)
            return;

        // A paragraph that ends without punctuation continues in the next block, as at the end of a page or column.
        if (_blocks is [.., { Kind: ImportedBlockKind.Paragraph } before]
            && char.IsLower(words[0])
            && before.Text[^1] is not ('.' or '!' or '?' or ':' or '"' or '”'))
            _blocks[^1] = before with { Text = Joined($"{before.Text}\n{words}") };
        else
            _blocks.Add(isHeading ? new ImportedBlock(ImportedBlockKind.Heading, words, 2) : ImportedBlock.Paragraph(words));
    }

    [GeneratedRegex(@"^(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|von|/)\s*\d{1,4})?\s*[-–—]?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    /// <summary>The text after a suspended hyphen: <c>short- and long-term</c>.</summary>
    [GeneratedRegex("^(?:and|or|to|und|et)\\b", RegexOptions.NonBacktracking)]
    private static partial Regex Suspended();

    [GeneratedRegex("[\uFB00-\uFB06]", RegexOptions.NonBacktracking)]
    private static partial Regex Ligature();
}
