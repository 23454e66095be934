using ArticleArchive.Checking.Drafts;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing.Drafts;

/// <summary>Reads drafts from files, keeping track of the place of every word.</summary>
public static class DraftFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private static readonly string[] Texts = [".txt", ".text"];
    private static readonly string[] Markdowns = [".md", ".markdown"];
    private static readonly string[] Pages = [".html", ".htm", ".xhtml"];
    private static readonly string[] Documents = [".docx"];

    static DraftFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The file extensions that can be read, in lower case with their dots.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Texts, .. Markdowns, .. Pages, .. Documents];

    /// <summary>Reads a draft. Nothing that it refers to is fetched.</summary>
    /// <param name="name">The file name, whose extension gives the format.</param>
    /// <param name="bytes">The file's content.</param>
    /// <exception cref="ImportException">The file cannot be read; the message says why, and what to do.</exception>
    public static Draft Read(string name, byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new ImportException($"The file has more than {MaxBytes / (1024 * 1024)} MB.", "Remove large pictures from it, or save only its text.");

        var extension = Path.GetExtension(name).ToLowerInvariant();
        try
        {
            return ReadKind(extension, bytes) with { Name = name };
        }
        // Third-party readers can throw anything on a damaged file, and one bad draft must not end a run over a hundred of them.
        catch (Exception broken) when (broken is not (ImportException or OutOfMemoryException))
        {
            throw new ImportException("The file is damaged or incomplete.", "Save it again from its source.", broken);
        }
    }

    /// <summary>The text of a file: UTF-8 or UTF-16 by its first bytes; otherwise Windows-1252, as older editors write it.</summary>
    public static string TextOf(byte[] bytes)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var reader = new StreamReader(new MemoryStream(bytes), strict, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static Draft ReadKind(string extension, byte[] bytes)
    {
        if (Documents.Contains(extension))
            return WordDraft.Read(bytes);
        if (!Extensions.Contains(extension))
            throw new ImportException("Drafts of this kind cannot be read.", $"Save it as {string.Join(", ", Extensions.SkipLast(1))} or {Extensions[^1]}.");
        if (bytes.Length > 0 && UnsupportedFiles.IsNotText(bytes))
            throw new ImportException($"Its name ends in {extension}, but it is not text.", "Check that it is the right file, or save it again as text.");

        return Pages.Contains(extension) ? PageDraft.Read(bytes)
            : Markdowns.Contains(extension) ? MarkdownDraft.Read(TextOf(bytes))
            : Draft.OfText(TextOf(bytes));
    }
}
