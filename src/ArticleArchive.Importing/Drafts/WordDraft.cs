using ArticleArchive.Articles;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing.Drafts;

/// <summary>The paragraphs of a draft in a Word document. It has no lines: the number of the paragraph stands for one.</summary>
internal static class WordDraft
{
    /// <summary>Reads a draft.</summary>
    /// <exception cref="ImportException">It is no Word document, is locked or holds no words.</exception>
    public static Draft Read(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\x03\x04"u8))
            throw OtherFiles.Explain(bytes, WordDocument.NameEnding);

        using var document = WordDocument.Open(bytes);
        var text = WordDocument.TextOf(document);
        string[] lines = [.. text.Blocks.SelectMany(LinesOf)];
        var draft = new DraftSource(string.Join('\n', lines)).Read(source => BlocksOf(source, text));
        var links = text.Links.Select(link => new DraftLink(link.Address, draft.Blocks[link.Block].PlaceOf(0), draft.Blocks[link.Block].PlaceOf(draft.Blocks[link.Block].Text.Length)));
        return draft with { Links = [.. draft.Links.Concat(links).OrderBy(link => link.From)] };
    }

    private static IReadOnlyList<DraftBlock> BlocksOf(DraftSource source, WordText text) =>
    [
        .. source.Text.Split('\n').Zip(
            text.Blocks.SelectMany(block => LinesOf(block).Select(_ => block.Kind)),
            (line, kind) => (Text: line, Kind: kind)).Select((line, at) => new DraftBlock(KindOf(line.Kind), line.Text, [new DraftAnchor(0, new DraftPlace(at + 1, 1))])),
    ];

    /// <summary>A table has a line for each of its cells.</summary>
    private static IEnumerable<string> LinesOf(ImportedBlock block) =>
        (block.Kind == ImportedBlockKind.Table ? block.Rows.SelectMany(row => row) : [block.Text]).Select(line => line.ReplaceLineEndings(" "));

    private static PassageKind KindOf(ImportedBlockKind kind) => kind switch
    {
        ImportedBlockKind.Heading => PassageKind.Heading,
        ImportedBlockKind.ListItem => PassageKind.Item,
        ImportedBlockKind.Quotation => PassageKind.Quotation,
        _ => PassageKind.Paragraph,
    };
}
