using ArticleArchive.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ArticleArchive.Importing.Formats;

/// <summary>A PDF file with text.</summary>
internal sealed class PdfFile : ISingleArticleFormat
{
    private const int HeadOrTail = 1024;

    public string Name => "PDF";

    public string Extension => ".pdf";

    public bool Recognises(ReadOnlySpan<byte> bytes, string extension) => bytes[..Math.Min(bytes.Length, HeadOrTail)].IndexOf("%PDF-"u8) >= 0;

    public ImportedArticle Read(byte[] bytes)
    {
        // The PDF library repairs what it can, and would return half a document without warning.
        if (bytes.AsSpan(Math.Max(0, bytes.Length - HeadOrTail)).IndexOf("%%EOF"u8) < 0)
            throw new ImportException("The file is incomplete: the end is missing.", "Save it again from its source.");

        using var document = Open(bytes);
        var text = PdfText.Read(document);
        if (text.Blocks.Count == 0)
            throw new ImportException(
                $"Its {(document.NumberOfPages == 1 ? "page is a picture" : "pages are pictures")} without text.",
                "Use a text recognition program, and import its result.");

        var head = ImportedBlock.HeadOf(text.Title, text.Blocks);
        return ImportedArticle.From(text.Title ?? SingleLine.Collapse(head.Headline), head, text.Blocks) with
        {
            Doubts = [.. text.Doubts, .. DoubtsOf(document, text, head)],
        };
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new ImportException("The PDF is locked with a password.", "Open it with the password and save a copy without one.", locked);
        }
    }

    private static IEnumerable<ImportDoubt> DoubtsOf(PdfDocument document, PdfText text, HeadOfText head)
    {
        var information = document.Information;
        if (text.Title is null)
            yield return new ImportDoubt(
                "No line is clearly the headline.", "title", SingleLine.Collapse(information.Title) ?? SingleLine.Collapse(head.Headline));
        if (head.Bylines.Count == 0 && SingleLine.Collapse(information.Author) is { } author)
            yield return new ImportDoubt("The PDF names this author, who may only have made the file.", "byline", author);
        if (head.Date is null
            && information.GetCreatedDateTimeOffset() is { } created
            && ArticleDate.TryParse(created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date))
            yield return new ImportDoubt("This is the date on which the PDF was made.", "date", date.Edtf);
        if (document.NumberOfPages > 1)
            yield return new ImportDoubt("Paragraphs were identified by their positions on the page: check those at the ends of pages and columns.");
    }
}
