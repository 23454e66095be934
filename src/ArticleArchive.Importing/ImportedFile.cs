using System.Security.Cryptography;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>A file from which an article was imported.</summary>
public sealed class ImportedFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 100 * 1024 * 1024;

    private static readonly IReadOnlyList<IArticleFormat> Formats = [new PdfFile(), new WordDocument(), new WebPage(), new MailMessage()];

    private ImportedFile(string path, byte[] bytes, IArticleFormat format)
    {
        (Path, Bytes, Ending) = (path, bytes, format.Ending);
        Kind = format.Name;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Article = format.Read(bytes);
    }

    /// <summary>Its path, as given.</summary>
    public string Path { get; }

    /// <summary>The name of its format.</summary>
    public string Kind { get; }

    /// <summary>The usual file ending of its format, with a dot.</summary>
    public string Ending { get; }

    /// <summary>SHA-256 of its bytes: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The article in it.</summary>
    public ImportedArticle Article { get; }

    /// <summary>The file's content.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Reads a file. Writes nothing, and does not use the network.</summary>
    /// <exception cref="ImportException">The file cannot be imported.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImportedFile Read(string path)
    {
        var bytes = BytesOf(path);
        var ending = System.IO.Path.GetExtension(path).ToLowerInvariant();
        var format = Formats.FirstOrDefault(format => format.Recognises(bytes, ending)) ?? throw OtherFiles.Explain(bytes, ending);
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

    private static byte[] BytesOf(string path)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path))
            throw new ImportException("It is a folder.", "Name the files in it.");
        if (!file.Exists)
            throw new ImportException("There is no such file.", "Check its name and folder.");
        return file.Length <= MostBytes
            ? File.ReadAllBytes(path)
            : throw new ImportException($"The file has {file.Length / (1024 * 1024)} MB; the limit is {MostBytes / (1024 * 1024)}.", "Remove large pictures from it, or store its text by hand.");
    }
}
