namespace ArticleArchive.Content.Files;

/// <summary>The path of a folder with every link resolved, so that each folder has only one path.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Resolves each part of a full path. A link that cannot be resolved is kept.</summary>
    public static string Resolve(string fullPath)
    {
        var path = fullPath;
        for (var links = 0; links < MaxLinks && FirstLink(path) is { } link; links++)
            path = link;
        return Path.TrimEndingDirectorySeparator(path);
    }

    // The path with its first link replaced by what it points to; null when there is no link in it.
    private static string? FirstLink(string path)
    {
        var root = Path.GetPathRoot(path) ?? "";
        var parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        var current = root;
        for (var i = 0; i < parts.Length; i++)
        {
            var parent = current;
            current = Path.Combine(current, parts[i]);
            if (new DirectoryInfo(current).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([target, .. parts[(i + 1)..]]), parent);
        }
        return null;
    }
}
