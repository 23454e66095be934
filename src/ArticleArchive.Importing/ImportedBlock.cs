using ArticleArchive.Content;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>A part of an imported text: words, and what they are.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; lines that were meant are apart by line breaks. Empty for a table.</param>
/// <param name="Level">Of a heading, 2 to 6; of an item of a list, how deep it stands, from 0; else 0.</param>
public sealed record ImportedBlock(ImportedBlockKind Kind, string Text, int Level = 0)
{
    private const int HeadBlocks = 8;

    /// <summary>The cells of a table, row by row, the head first; empty for all else.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The number that an item of a numbered list has; null for all else.</summary>
    public int? Number { get; init; }

    /// <summary>A table.</summary>
    public static ImportedBlock Table(IReadOnlyList<IReadOnlyList<string>> rows) => new(ImportedBlockKind.Table, "") { Rows = rows };

    /// <summary>A paragraph.</summary>
    public static ImportedBlock Paragraph(string text) => new(ImportedBlockKind.Paragraph, text);

    /// <summary>The blocks below a headline: a first one that repeats it is left out.</summary>
    internal static IReadOnlyList<ImportedBlock> Below(string? headline, IReadOnlyList<ImportedBlock> blocks) =>
        headline is not null && blocks is [{ Kind: ImportedBlockKind.Heading or ImportedBlockKind.Paragraph } first, ..] && SingleLine.Of(first.Text) == headline ? [.. blocks.Skip(1)] : blocks;

    /// <summary>The first blocks from the headline on as plain text: what the text says of itself stands there.</summary>
    internal static HeadOfText HeadOf(string? headline, IReadOnlyList<ImportedBlock> blocks)
    {
        var first = headline is null ? 0 : blocks.TakeWhile(block => SingleLine.Of(block.Text) != headline).Count();
        return HeadOfText.Of(string.Join("\n\n", blocks.Skip(first == blocks.Count ? 0 : first).Take(HeadBlocks).Select(block => SingleLine.Of(block.Text))));
    }
}
