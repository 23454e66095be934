using ArticleArchive.Content;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>A block of an imported text.</summary>
/// <param name="Kind">The kind of block.</param>
/// <param name="Text">Its text, with the original's deliberate line breaks. Empty for a table.</param>
/// <param name="Level">For a heading, 2 to 6; for a list item, its depth, from 0; otherwise 0.</param>
public sealed record ImportedBlock(ImportedBlockKind Kind, string Text, int Level = 0)
{
    private const int HeadBlocks = 8;

    /// <summary>The cells of a table, row by row, header first; empty for other blocks.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The number of an item in a numbered list; null for other blocks.</summary>
    public int? Number { get; init; }

    /// <summary>A table.</summary>
    public static ImportedBlock Table(IReadOnlyList<IReadOnlyList<string>> rows) => new(ImportedBlockKind.Table, "") { Rows = rows };

    /// <summary>A paragraph.</summary>
    public static ImportedBlock Paragraph(string text) => new(ImportedBlockKind.Paragraph, text);

    /// <summary>The blocks below a headline; the first is left out if it repeats the headline.</summary>
    internal static IReadOnlyList<ImportedBlock> Below(string? headline, IReadOnlyList<ImportedBlock> blocks) =>
        headline is not null
            && blocks is [{ Kind: ImportedBlockKind.Heading or ImportedBlockKind.Paragraph } first, ..]
            && SingleLine.Collapse(first.Text) == headline
            ? [.. blocks.Skip(1)]
            : blocks;

    /// <summary>The beginning of the text from the headline on, as plain text, which is where date, byline and dateline are.</summary>
    internal static HeadOfText HeadOf(string? headline, IReadOnlyList<ImportedBlock> blocks)
    {
        var first = headline is null ? 0 : blocks.TakeWhile(block => SingleLine.Collapse(block.Text) != headline).Count();
        var head = blocks.Skip(first == blocks.Count ? 0 : first).Take(HeadBlocks);
        return HeadOfText.Read(string.Join("\n\n", head.Select(block => SingleLine.Collapse(block.Text))));
    }
}
