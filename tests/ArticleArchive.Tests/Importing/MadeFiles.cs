using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ArticleArchive.Tests.Importing;

/// <summary>Small invented files of the kinds that articles are imported from.</summary>
internal static class MadeFiles
{
    private const double Left = 60;
    private const double Leading = 14;

    /// <summary>A web page round an article.</summary>
    public static string Page(string head, string article) =>
        $"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8">{head}</head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article>{article}</article>
        <aside><p>Most read</p></aside><footer>All rights reserved</footer></body></html>
        """;

    /// <summary>A message, its lines apart as mail has them.</summary>
    public static string Mail(string text) => text.ReplaceLineEndings("\r\n");

    /// <summary>A Word document of body XML, with core properties.</summary>
    public static byte[] Word(string body, string properties = "") => Packed(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"""),
        ("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"""),
        ("word/styles.xml", """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>"""),
        ("word/numbering.xml", """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"""),
        ("docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{properties}</cp:coreProperties>"""),
        ("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"""));

    /// <summary>A paragraph of a Word document, in a style.</summary>
    public static string WordParagraph(string words, string properties = "") => $"""<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>""";

    /// <summary>A packed file.</summary>
    public static byte[] Packed(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A packed file with a part that unpacks to so many megabytes of blanks.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1024 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
                part.Write(blanks);
        }

        return bytes.ToArray();
    }

    /// <summary>A PDF with a running head and a page number on each page.</summary>
    /// <param name="headline">The headline, set large on the first page.</param>
    /// <param name="pages">The paragraphs of each page, each the lines it was set in.</param>
    public static byte[] Pdf(string headline, params string[][][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var number = 1; number <= pages.Length; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText("ALDERMOOR PRESS OFFICE", 9, new PdfPoint(Left, 810), font);
            page.AddText(string.Create(CultureInfo.InvariantCulture, $"Page {number} of {pages.Length}"), 9, new PdfPoint(270, 30), font);
            var y = 740.0;
            if (number == 1 && headline.Length > 0)
            {
                page.AddText(headline, 20, new PdfPoint(Left, y), font);
                y -= 3 * Leading;
            }

            foreach (var paragraph in pages[number - 1])
            {
                foreach (var line in paragraph)
                {
                    page.AddText(line, 12, new PdfPoint(Left, y), font);
                    y -= Leading;
                }

                y -= Leading;
            }
        }

        return builder.Build();
    }

    /// <summary>A PDF of one page that shows text in a font whose first character is the ligature of f and i.</summary>
    public static byte[] PdfWithLigature(string beforeLigature, string afterLigature) => PdfOf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        Stream($"BT /F1 12 Tf 60 700 Td ({beforeLigature}\\001{afterLigature}) Tj ET"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >> >>");

    /// <summary>A PDF of one page without any text, as a scanner makes it.</summary>
    public static byte[] PdfOfPicture() => PdfOf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        Stream("0 0 595 842 re f"));

    /// <summary>A PDF that a password locks.</summary>
    public static byte[] LockedPdf() => PdfOf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        $"<< /Filter /Standard /V 1 /R 2 /O <{new string('a', 64)}> /U <{new string('b', 64)}> /P -4 >>");

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>A PDF of objects; the third one locks it when it is a filter.</summary>
    private static byte[] PdfOf(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        var locked = objects.Any(content => content.Contains("/Filter /Standard", StringComparison.Ordinal)) ? $" /Encrypt 3 0 R /ID [<{new string('0', 32)}> <{new string('0', 32)}>]" : "";
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R{locked} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
