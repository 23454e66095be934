using System.IO.Compression;

namespace ArticleArchive.Importing.Formats;

/// <summary>Measures how large a zip archive would be when unpacked.</summary>
internal static class UnpackedSize
{
    /// <summary>The limit for an imported document: the text of a long book is a tenth of it.</summary>
    public const long OfDocument = 64 * 1024 * 1024;

    /// <summary>The limit for a draft: a site reads several at once, and each takes ten times as much memory.</summary>
    public const long OfDraft = 8 * 1024 * 1024;

    /// <summary>Reads through every XML part without storing it, because the sizes that the archive declares may be false.</summary>
    /// <exception cref="ImportException">It unpacks to more than any real document.</exception>
    public static void Measure(byte[] bytes, long maxBytes)
    {
        using var packed = new ZipArchive(new MemoryStream(bytes));
        var buffer = new byte[81920];
        long unpacked = 0;
        foreach (var part in packed.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels"))
        {
            using var stream = part.Open();
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                unpacked += read;
                if (unpacked > maxBytes)
                    throw new ImportException(
                        $"Its text unpacks to more than {maxBytes / (1024 * 1024)} MB, which no real document does.",
                        "Do not open it unless you know who made it.");
            }
        }
    }
}
