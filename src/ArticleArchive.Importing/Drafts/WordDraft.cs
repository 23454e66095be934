using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing.Drafts;

/// <summary>Reads the paragraphs of a Word draft. A Word document has no lines, so paragraph numbers are used instead of line numbers.</summary>
internal static class WordDraft
{
    /// <summary>Reads a draft.</summary>
    /// <exception cref="ImportException">The file is not a Word document, is locked or contains no words.</exception>
    public static Draft Read(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\x03\x04"u8))
            throw UnsupportedFiles.Explain(bytes, WordDocument.FileExtension);

        using var document = WordDocument.Open(bytes, UnpackedSize.OfDraft);
        var text = WordDocument.TextOf(document);
        string[] lines = [.. text.Blocks.SelectMany(LinesOf)];
        var draft = Draft.OfLines(string.Join('\n', lines));
        var links = text.Links.Select(link => (link.Address, Line: text.Blocks.Take(link.Block).Sum(block => LinesOf(block).Count())))
            .Select(link => new DraftLink(link.Address, new DraftPlace(link.Line + 1, 1), new DraftPlace(link.Line + 1, lines[link.Line].Length + 1)));
        return draft with { Links = [.. draft.Links.Concat(links).OrderBy(link => (link.From.Line, link.From.Column))] };
    }

    /// <summary>The lines of a block; a table has one for each cell.</summary>
    private static IEnumerable<string> LinesOf(ImportedBlock block) =>
        (block.Kind == ImportedBlockKind.Table ? block.Rows.SelectMany(row => row) : [block.Text])
            .Select(line => line.ReplaceLineEndings(" "))
            .Where(line => !string.IsNullOrWhiteSpace(line));
}
