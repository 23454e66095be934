using ArticleArchive.Web.Http;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>A reading list as a Word document (Office Open XML).</summary>
internal static class ListDocument
{
    private const string TitleSize = "32";

    public static byte[] Write(string title, IReadOnlyList<ListedItem> items)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body(new Paragraph(new Run(new RunProperties(new Bold(), new FontSize { Val = TitleSize }), Words(title))));
            foreach (var item in items)
                body.Append(Paragraphs(item, main));
            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(ListedItem item, MainDocumentPart main)
    {
        foreach (var line in (item.Citation.Words ?? item.Found.LastWords ?? "").Split('\n').Where(line => line.Length > 0))
            yield return new Paragraph(new ParagraphProperties(new Indentation { Left = "567" }), new Run(Words(line)));

        yield return new Paragraph(new Run(Words(item.Cited)));
        var link = main.AddHyperlinkRelationship(new Uri(item.Citation.Address), isExternal: true);
        yield return new Paragraph(
            new Hyperlink(new Run(new RunProperties(new Underline { Val = UnderlineValues.Single }), Words(item.Citation.Address))) { Id = link.Id });
        yield return new Paragraph(new Run(new RunProperties(new Italic()), Words(item.Found.State)));
        if (item.Found.Entry.Note.Length > 0)
            yield return new Paragraph(new Run(Words(item.Found.Entry.Note)));
    }

    private static Text Words(string text) => new(XmlWords.Clean(text)) { Space = SpaceProcessingModeValues.Preserve };
}
