using System.Security.Cryptography;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>A file from which an article was imported.</summary>
public sealed class ImportedFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 100 * 1024 * 1024;

    private const string FromName = "The original does not give its date; this one is from the name of its file.";
    private const int HeadBytes = 64 * 1024;

    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private static readonly IReadOnlyList<IArticleFormat> Formats =
    [
        new PdfFile(), new WordDocument(), new WebPage(), new MailMessage(), new WordPressExport(),
    ];

    private ImportedFile(string path, byte[] bytes, IArticleFormat format)
    {
        (Path, Bytes, Extension) = (path, bytes, format.Extension);
        Kind = format.Name;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var articles = format.ReadAll(bytes);
        Articles = articles is [{ Date: null } only] ? [Dated(only, path)] : articles;
    }

    /// <summary>Its path, as given.</summary>
    public string Path { get; }

    /// <summary>The name of its format.</summary>
    public string Kind { get; }

    /// <summary>The usual file extension of its format, with a dot.</summary>
    public string Extension { get; }

    /// <summary>SHA-256 of its bytes: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The articles in it, one or more.</summary>
    public IReadOnlyList<ImportedArticle> Articles { get; }

    /// <summary>The file's content.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Reads a file. Writes nothing, and does not use the network.</summary>
    /// <exception cref="ImportException">The file cannot be imported.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportedFile Read(string path)
    {
        var bytes = BytesOf(path);
        var extension = ExtensionOf(path);
        var format = Formats.FirstOrDefault(format => format.Recognises(bytes, extension)) ?? throw UnsupportedFiles.Explain(bytes, extension);
        try
        {
            return new ImportedFile(path, bytes, format);
        }
        // Third-party readers can throw anything on a damaged file, and one bad file must not end an import of a hundred.
        catch (Exception broken) when (broken is not (ImportException or OutOfMemoryException))
        {
            throw new ImportException($"The file is damaged or incomplete, and cannot be read as a {format.Name}.", "Save it again from its source.", broken);
        }
    }

    /// <summary>
    /// The files below a folder that can be imported, in the order of their paths. Hidden ones are left out, and so is what a browser saved beside a page
    /// (<c>page_files</c> beside <c>page.html</c>).
    /// </summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Below(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", Visible).Where(CanBeImported).ToList();
        var folders = Directory.EnumerateDirectories(folder, "*", Visible).Where(below => !IsSavedBeside(below, files));
        return [.. files.Concat(folders.SelectMany(Below)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a file is of a kind that can be imported. One that may not be read is taken for one: reading it says what is wrong.</summary>
    private static bool CanBeImported(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[HeadBytes];
            var read = file.ReadAtLeast(start, HeadBytes, throwOnEndOfStream: false);
            return Formats.Any(format => format.Recognises(start.AsSpan(0, read), ExtensionOf(path)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>The article with the day that begins its file's name, if there is one.</summary>
    private static ImportedArticle Dated(ImportedArticle article, string path) =>
        NameDate.Parse(System.IO.Path.GetFileName(path)) is { } dated && ArticleDate.TryParse(dated.Day, out var date)
            ? article with
            {
                Date = date,
                Doubts = [.. article.Doubts, new ImportDoubt(FromName, "date")],
            }
            : article;

    private static bool IsSavedBeside(string folder, IReadOnlyList<string> files) =>
        folder.EndsWith("_files", StringComparison.Ordinal) && files.Any(file => System.IO.Path.ChangeExtension(file, null) == folder[..^"_files".Length]);

    private static string ExtensionOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant();

    private static byte[] BytesOf(string path)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path))
            throw new ImportException("The folder contains nothing that can be imported.", UnsupportedFiles.Kinds);
        if (!file.Exists)
            throw new ImportException("There is no such file.", "Check its name and folder.");
        return file.Length <= MaxBytes
            ? File.ReadAllBytes(path)
            : throw new ImportException(
                $"The file is {file.Length / (1024 * 1024)} MB; the limit is {MaxBytes / (1024 * 1024)} MB.",
                "Remove large pictures from it, or store its text by hand.");
    }
}
