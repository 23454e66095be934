using System.IO.Compression;

namespace ArticleArchive.Importing.Formats;

/// <summary>Measures what a packed file becomes when it is unpacked, before anybody unpacks it.</summary>
internal static class UnpackedSize
{
    /// <summary>What a document may unpack to that is imported: the text of a long book has a tenth of it.</summary>
    public const long OfDocument = 64 * 1024 * 1024;

    /// <summary>What a draft may unpack to: a site reads several at the same time, and each takes ten times as much memory.</summary>
    public const long OfDraft = 8 * 1024 * 1024;

    /// <summary>Reads every part of XML through without keeping it: what the packed file says of its sizes may be a lie.</summary>
    /// <exception cref="ImportException">It unpacks to more than any document has.</exception>
    public static void Measure(byte[] bytes, long most)
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
                if (unpacked > most)
                    throw new ImportException($"Its text unpacks to more than {most / (1024 * 1024)} MB, as no document does.", "Do not open it unless you know who made it.");
            }
        }
    }
}
