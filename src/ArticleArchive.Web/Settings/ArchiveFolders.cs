namespace ArticleArchive.Web.Settings;

/// <summary>Where the archive lies on this machine when the settings do not say.</summary>
internal static class ArchiveFolders
{
    /// <summary>The folder that stored articles are looked for in.</summary>
    public const string ContentName = "content";

    /// <summary>The folder, beside the content folder, of what is derived from it.</summary>
    public const string DataName = ".archive";

    /// <summary>The nearest folder <c>content</c> at or above one of the places; null when there is none.</summary>
    public static string? FindContent(params IReadOnlyList<string> places) => places.Select(FindContentAbove).FirstOrDefault(found => found is not null);

    /// <summary>The folder for derived files of a content folder: beside it, never in it.</summary>
    public static string DataBeside(string contentPath)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(contentPath));
        return Path.Combine(Path.GetDirectoryName(full) ?? full, DataName);
    }

    /// <summary>Whether a path is a folder or lies anywhere below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "." || (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    private static string? FindContentAbove(string place)
    {
        for (var folder = new DirectoryInfo(place); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, ContentName);
            if (Directory.Exists(content))
                return content;
        }

        return null;
    }
}
