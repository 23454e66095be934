using System.Text;

namespace ArticleArchive.Tests.Importing;

/// <summary>What cannot be imported is told, with what to do about it, and nothing of it is written.</summary>
public sealed class BadInputTests
{
    private static readonly string[] OnePage = ["The bridge at Kesrat was opened on Friday,", "a month after the flood."];

    private static readonly byte[] Pdf = MadeFiles.Pdf("Bridge reopens", [OnePage]);

    public static TheoryData<string, string> Bad => new()
    {
        { "locked.pdf", "The PDF is locked with a password. Open it with the password" },
        { "scan.pdf", "Its page is a picture without text. Use a text recognition program" },
        { "cut.pdf", "The file is incomplete: the end is missing. Save it again" },
        { "nonsense.pdf", "The file is damaged or incomplete, and cannot be read as a PDF. Save it again" },
        { "photo.jpg", "It is a picture, and words in pictures are not read." },
        { "photo.html", "It is a picture, and words in pictures are not read." },
        { "bomb.docx", "Its text unpacks to more than 64 MB, which no real document does." },
        { "cut.docx", "The file is damaged or incomplete, and cannot be read as a Word document." },
        { "sheet.docx", "It is not a Word document, despite its name." },
        { "page.docx", "It is not a Word document, despite its name. Check that it is the right file, or give it the right extension." },
        { "page.pdf", "It is not a PDF, despite its name." },
        { "empty.docx", "The document contains no words." },
        { "old.doc", "It is a Word document that is locked with a password, or in the format used before 2007. Open it in a word processor" },
        { "files.zip", "It is a zip archive, and not a Word document. Unpack it" },
        { "empty.html", "The file is empty." },
        { "blank.html", "The page contains no words. Open it in a browser" },
        { "deep.html", "Its elements are nested more than 400 deep." },
        { "cut.eml", "The message is incomplete." },
        { "locked.eml", "The message is encrypted. Open it in the mail program" },
        { "silent.eml", "The message contains no words. Save its attachments, and import those." },
        { "note.txt", "It is already a text file. Copy it to the content folder as it is." },
        { "ghost.json", "It is JSON. Every program, Ghost included, stores articles in JSON differently. Export as WordPress does (.xml), or save" },
        { "song.mp3", "Files of this kind cannot be imported. Saved web pages (.html), Word documents (.docx), messages (.eml), .pdf files and WordPress exports (.xml) can." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_file_that_cannot_be_imported_is_told_and_leaves_nothing(string name, string told)
    {
        using var folder = new ImportFolder();
        var path = folder.With(name, BytesOf(name));

        var run = await folder.Import(path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{path}: {told}");
        run.Out.ShouldBe("");
        folder.Written.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Content).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_bad_file_does_not_keep_the_others_out()
    {
        using var folder = new ImportFolder();
        var run = await folder.Import(folder.With("locked.pdf", MadeFiles.LockedPdf()), folder.With("gone/../release.pdf", Pdf), folder.With("cut.pdf", Pdf[..300]));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldEndWith("1 article imported; 2 could not be imported.\n");
        folder.Written.ShouldBe([".originals/bridge-reopens.pdf", "bridge-reopens.md"]);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var folder = new ImportFolder();
        var run = await folder.Import("nowhere.pdf");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("nowhere.pdf: There is no such file. Check its name and folder.\n");
    }

    private static byte[] BytesOf(string name) => name switch
    {
        "locked.pdf" => MadeFiles.LockedPdf(),
        "scan.pdf" => MadeFiles.PdfOfPicture(),
        "cut.pdf" => Pdf[..(Pdf.Length / 2)],
        "nonsense.pdf" => Encoding.ASCII.GetBytes("%PDF-1.4\nnothing of the kind\n%%EOF\n"),
        "photo.jpg" or "photo.html" => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10],
        "bomb.docx" => MadeFiles.Bomb(megabytes: 80),
        "cut.docx" => MadeFiles.Word(MadeFiles.WordParagraph("The bridge is open."))[..900],
        "sheet.docx" => MadeFiles.Packed(("xl/workbook.xml", "<workbook/>")),
        "page.docx" or "page.pdf" => "<html><body><p>The bridge is open.</p></body></html>"u8.ToArray(),
        "empty.docx" => MadeFiles.Word(MadeFiles.WordParagraph(" ")),
        "old.doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "files.zip" => MadeFiles.Packed(("a.txt", "words")),
        "empty.html" => [],
        "blank.html" => "<html><body><script>write('words')</script></body></html>"u8.ToArray(),
        "deep.html" => Encoding.UTF8.GetBytes($"<body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}words"),
        "cut.eml" => Encoding.ASCII.GetBytes(MadeFiles.Mail("Subject: Bridge\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nThe bridge is")),
        "locked.eml" => Encoding.ASCII.GetBytes(MadeFiles.Mail("Subject: Bridge\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nAAAA\n")),
        "silent.eml" => Encoding.ASCII.GetBytes(MadeFiles.Mail("Subject: Bridge\nMIME-Version: 1.0\nContent-Type: application/pdf; name=\"release.pdf\"\nContent-Disposition: attachment; filename=\"release.pdf\"\nContent-Transfer-Encoding: base64\n\nAAAA\n")),
        _ => "words"u8.ToArray(),
    };
}
