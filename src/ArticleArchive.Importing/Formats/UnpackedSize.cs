using System.IO.Compression;

namespace ArticleArchive.Importing.Formats;

/// <summary>Measures what a packed file becomes when it is unpacked, before anybody unpacks it.</summary>
internal static class UnpackedSize
{
    // The text of a long book has a tenth of it.
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads every part of XML through without keeping it: what the packed file says of its sizes may be a lie.</summary>
    /// <exception cref="ImportException">It unpacks to more than any document has.</exception>
    public static void Measure(byte[] bytes)
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
                if (unpacked > MostBytes)
                    throw new ImportException($"Its text unpacks to more than {MostBytes / (1024 * 1024)} MB, as no document does.", "Do not open it unless you know who made it.");
            }
        }
    }
}
