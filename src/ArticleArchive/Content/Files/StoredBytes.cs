using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Files;

/// <summary>Reads the bytes of a file, and reports a problem when it cannot.</summary>
internal static class StoredBytes
{
    /// <summary>The bytes of a file; null when it has gone, cannot be read, is empty or too large.</summary>
    public static byte[]? Read(string fullPath, long maxBytes, ProblemLog problems)
    {
        try
        {
            return ReadBounded(LinkedFile.Resolve(new FileInfo(fullPath)), maxBytes, problems);
        }
        catch (Exception e) when (e is (FileNotFoundException or DirectoryNotFoundException) && fullPath.Contains('\uFFFD', StringComparison.Ordinal))
        {
            problems.Error(
                null,
                "The file cannot be opened, because its name is not in UTF-8.",
                "Rename it, for example with convmv -f windows-1252 -t utf-8 --notest, or by hand.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Error(null, "The file no longer exists.", "If you meant to remove it, there is nothing to do; otherwise put it back.");
        }
        catch (UnauthorizedAccessException)
        {
            problems.Error(null, "There is no permission to read the file.", "Give the archive's user permission to read it.");
        }
        catch (IOException e)
        {
            problems.Error(null, $"The file cannot be read: {OneLine.Collapse(e.Message)}", "Check the disk, or save the file again.");
        }
        return null;
    }

    private static byte[]? ReadBounded(FileInfo file, long maxBytes, ProblemLog problems)
    {
        // The length comes first: a device or a pipe reports 0, and reading one could take for ever.
        if (file.Length == 0)
        {
            problems.Error(null, "The file is empty.", "Write the article in it, or remove it. A pipe or a device in its place is never read.");
            return null;
        }
        if (file.Length > maxBytes)
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"The file has {file.Length:N0} bytes; the limit is {maxBytes:N0}.");
            problems.Error(null, what, FileLimitException.Advice("Divide it into several files", "FileMegabytes"));
            return null;
        }
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var bytes = new byte[file.Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
