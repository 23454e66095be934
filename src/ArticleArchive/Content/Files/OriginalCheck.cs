using System.Security.Cryptography;

namespace ArticleArchive.Content.Files;

/// <summary>Compares the files that articles were imported from with the hashes that were taken then.</summary>
public static class OriginalCheck
{
    /// <summary>What is wrong with a stored original; null when it has the bytes that were imported.</summary>
    /// <param name="root">The full path of the content folder: nothing outside it is read.</param>
    /// <param name="article">Path of the article below the content folder.</param>
    /// <param name="original">The original that the article names.</param>
    public static ContentProblem? Find(string root, string article, StoredOriginal original)
    {
        var path = Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(article) ?? "", original.File));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return Problem(
                article,
                $"The original \"{original.File}\" is outside the content folder.",
                "Keep it below the content folder, in .originals beside the article.");

        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(file)).Equals(original.Sha256, StringComparison.OrdinalIgnoreCase)
                ? null
                : Problem(
                    article,
                    $"The original \"{original.File}\" is not the file that was imported: its SHA-256 differs.",
                    "Put the imported file back from a backup.");
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Problem(
                article,
                $"The original \"{original.File}\" is missing.",
                "Put the imported file back from a backup, or take the key original: out of the article.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Problem(article, $"The original \"{original.File}\" cannot be read: {refused.Message}", "Check the disk, and the rights to the file.");
        }
    }

    private static ContentProblem Problem(string article, string what, string advice) => new()
    {
        Severity = ProblemSeverity.Error,
        File = article,
        What = what,
        Advice = advice,
    };
}
