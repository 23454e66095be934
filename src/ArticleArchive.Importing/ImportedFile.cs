using System.Security.Cryptography;
using ArticleArchive.Importing.Formats;

namespace ArticleArchive.Importing;

/// <summary>A file that an article was found in.</summary>
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

    /// <summary>Its path, as it was given.</summary>
    public string Path { get; }

    /// <summary>What kind of file it is, in words.</summary>
    public string Kind { get; }

    /// <summary>The usual ending of such a file, with its dot.</summary>
    public string Ending { get; }

    /// <summary>SHA-256 of its bytes: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The article in it.</summary>
    public ImportedArticle Article { get; }

    /// <summary>The file as it is.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Reads a file. Writes nothing, and asks nothing of the network.</summary>
    /// <exception cref="ImportException">It cannot be imported.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ImportedFile Read(string path)
    {
        var bytes = BytesOf(path);
        var ending = System.IO.Path.GetExtension(path).ToLowerInvariant();
        var format = Formats.FirstOrDefault(format => format.Recognises(bytes, ending)) ?? throw OtherFiles.Explain(bytes, ending);
        try
        {
            return new ImportedFile(path, bytes, format);
        }
        // Third-party readers throw anything on a damaged file, and one bad file must not end an import of a hundred.
        catch (Exception broken) when (broken is not (ImportException or OutOfMemoryException))
        {
            throw new ImportException($"The file is damaged, or was cut off: it cannot be read as a {format.Name}.", "Save it again from its source.", broken);
        }
    }

    private static byte[] BytesOf(string path)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path))
            throw new ImportException("It is a folder.", "Name the files in it.");
        if (!file.Exists)
            throw new ImportException("There is no such file.", "Look at its name and folder.");
        return file.Length <= MostBytes
            ? File.ReadAllBytes(path)
            : throw new ImportException($"The file has {file.Length / (1024 * 1024)} MB; {MostBytes / (1024 * 1024)} at most are read.", "Take large pictures out of it, or store its text by hand.");
    }
}
