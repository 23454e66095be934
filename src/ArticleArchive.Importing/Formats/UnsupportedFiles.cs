namespace ArticleArchive.Importing.Formats;

/// <summary>Explains what to do with files that no format reads.</summary>
internal static class UnsupportedFiles
{
    /// <summary>The kinds of files that can be imported, a sentence.</summary>
    public const string Kinds = "Saved web pages (.html), Word documents (.docx), messages (.eml), .pdf files and WordPress exports (.xml) can.";

    private static readonly string[] Texts = [".txt", ".text", ".md", ".markdown"];
    private static readonly (string Extension, string Kind)[] KnownByContent = [(WordDocument.FileExtension, "Word document"), (".pdf", "PDF")];
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp", ".heic"];

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    /// <summary>Whether a file's content is of a kind that is not text.</summary>
    public static bool IsNotText(ReadOnlySpan<byte> bytes) => bytes.IsEmpty || IsPicture(bytes) || bytes.StartsWith(CompoundFile) || bytes.StartsWith(Zip);

    /// <summary>What is wrong with a file, from its content and its name.</summary>
    public static ImportException Explain(ReadOnlySpan<byte> bytes, string extension)
    {
        if (bytes.IsEmpty)
            return new ImportException("The file is empty.", "Save it again from its source.");
        if (IsPicture(bytes) || Pictures.Contains(extension))
            return new ImportException(
                "It is a picture, and words in pictures are not read.", "Use a text recognition program, and store the text as a .txt file.");
        if (bytes.StartsWith(CompoundFile))
            return new ImportException(
                "It is a Word document that is locked with a password, or in the format used before 2007.",
                "Open it in a word processor, and save it as .docx without a password.");
        if (bytes.StartsWith(Zip))
            return new ImportException("It is a zip archive, and not a Word document.", "Unpack it, and import the files it contains.");
        if (Array.Find(KnownByContent, known => known.Extension == extension) is { Kind: { } kind })
            return new ImportException($"It is not a {kind}, despite its name.", "Check that it is the right file, or give it the right extension.");
        if (extension == ".json")
            return new ImportException(
                "It is JSON. Every program, Ghost included, stores articles in JSON differently.",
                "Export as WordPress does (.xml), or save the articles as web pages.");
        return Texts.Contains(extension)
            ? new ImportException("It is already a text file.", "Copy it to the content folder as it is.")
            : new ImportException("Files of this kind cannot be imported.", Kinds);
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..]
            or [0x47, 0x49, 0x46, 0x38, ..] or [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..]
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8));
}
