namespace ArticleArchive.Ingest;

/// <summary>Where an archive lies when nobody says.</summary>
public static class ArchiveFolders
{
    /// <summary>The name of the folder that stored articles are looked for in.</summary>
    public const string ContentName = "content";

    /// <summary>The name of the folder, beside the content folder, of what is derived from it.</summary>
    public const string DataName = ".archive";

    /// <summary>The name of the derived database in that folder.</summary>
    public const string DatabaseName = "archive.db";

    private const UnixFileMode OwnersOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The nearest folder <see cref="ContentName"/> in one of the places or above it, the first place first; null when there is none.</summary>
    public static string? FindContent(params IReadOnlyList<string> places) => places.Select(FindContentAbove).FirstOrDefault(found => found is not null);

    /// <summary>The folder for what is derived from a content folder: beside it, never in it.</summary>
    public static string DataBeside(string contentPath)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(contentPath));
        return Path.Combine(Path.GetDirectoryName(full) ?? full, DataName);
    }

    /// <summary>Makes the folder for what is derived, where it is not there: whatever the system's habit is, nobody else may write to it.</summary>
    public static void MakeForDerived(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnersOnly);
    }

    /// <summary>Whether every user of the machine can write to a folder. What is planted there would be shown to readers.</summary>
    public static bool IsOpenToAll(string folder) => !OperatingSystem.IsWindows() && Directory.Exists(folder) && File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite);

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
