using System.IO.Compression;
using ArticleArchive.Content;
using DocumentFormat.OpenXml.Packaging;

namespace ArticleArchive.Importing.Formats;

/// <summary>A document of Word since 2007, or of another word processor in the same format.</summary>
internal sealed class WordDocument : ISingleArticleFormat
{
    /// <summary>The file extension, with its dot.</summary>
    public const string FileExtension = ".docx";

    private const string MainPart = "word/document.xml";

    public string Name => "Word document";

    public string Extension => FileExtension;

    public bool Recognises(ReadOnlySpan<byte> bytes, string extension) =>
        bytes.StartsWith("PK\x03\x04"u8) && (extension == Extension || bytes.IndexOf("word/document.xml"u8) >= 0);

    public ImportedArticle Read(byte[] bytes)
    {
        using var document = Open(bytes, UnpackedSize.OfDocument);
        return Article(document, TextOf(document));
    }

    /// <summary>Opens a document.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="maxUnpacked">The limit for its unpacked size, in bytes.</param>
    /// <exception cref="ImportException">The file is not a Word document, or unpacks to more than the limit.</exception>
    internal static WordprocessingDocument Open(byte[] bytes, long maxUnpacked)
    {
        UnpackedSize.Measure(bytes, maxUnpacked);
        using (var packed = new ZipArchive(new MemoryStream(bytes)))
        {
            if (packed.GetEntry(MainPart) is null)
                throw new ImportException("It is not a Word document, despite its name.", "Open it in a word processor, and save it as .docx.");
        }

        return WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    /// <summary>The text of a document.</summary>
    /// <exception cref="ImportException">It has no text.</exception>
    internal static WordText TextOf(WordprocessingDocument document)
    {
        var text = new WordText(
            document.MainDocumentPart ?? throw new ImportException("The document has no text part.", "Open it in a word processor, and save it again."));
        return text.Blocks.Count > 0
            ? text
            : throw new ImportException("The document contains no words.", "If it contains pictures of text, use a text recognition program.");
    }

    private static ImportedArticle Article(WordprocessingDocument document, WordText text)
    {
        var properties = document.PackageProperties;
        var head = ImportedBlock.HeadOf(text.Title, text.Blocks);
        var title = text.Title ?? SingleLine.Collapse(properties.Title) ?? SingleLine.Collapse(head.Headline);
        return ImportedArticle.From(title, head, text.Blocks) with
        {
            Language = SingleLine.Collapse(text.Language ?? properties.Language),
            Doubts = [.. DoubtsOf(document, text, head)],
        };
    }

    private static IEnumerable<ImportDoubt> DoubtsOf(WordprocessingDocument document, WordText text, HeadOfText head)
    {
        var properties = document.PackageProperties;
        if (text.Title is null && SingleLine.Collapse(properties.Title) is null && head.Headline is not null)
            yield return new ImportDoubt("No line has the style of a title, so the first that can be a headline is used.", "title");
        if (head.Bylines.Count == 0 && SingleLine.Collapse(properties.Creator) is { } creator)
            yield return new ImportDoubt("The document names this author, who may only have typed it.", "byline", creator);
        if (head.Date is null
            && properties.Created is { } created
            && ArticleDate.TryParse(created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date))
            yield return new ImportDoubt("This is the date on which the document was created.", "date", date.Edtf);
        if (SingleLine.Collapse(document.ExtendedFilePropertiesPart?.Properties.Company?.Text) is { } company)
            yield return new ImportDoubt("The document belongs to this company.", "source", company);
        if (text.HasChanges)
            yield return new ImportDoubt("The document contains tracked changes: the text is as if all of them were accepted.");
        if (text.StruckOut is { Count: > 0 } struck)
            yield return ImportDoubt.ForStruckOut(struck);
        if (text.HasNotes)
            yield return new ImportDoubt("Footnotes and comments were not imported.");
    }
}
