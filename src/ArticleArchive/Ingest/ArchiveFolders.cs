namespace ArticleArchive.Ingest;

/// <summary>The default places of an archive's folders.</summary>
public static class ArchiveFolders
{
    /// <summary>The name of the folder with the stored articles.</summary>
    public const string ContentName = "content";

    /// <summary>The name of the folder for derived data, beside the content folder.</summary>
    public const string DataName = ".archive";

    /// <summary>The name of the derived database in the data folder.</summary>
    public const string DatabaseName = "archive.db";

    private const UnixFileMode WritableByOwner =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The nearest folder named <see cref="ContentName"/> in or above one of the places, tried in order; null when there is none.</summary>
    public static string? FindContent(params IReadOnlyList<string> places) => places.Select(FindContentAbove).FirstOrDefault(found => found is not null);

    /// <summary>The folder for data derived from a content folder: beside it, never in it.</summary>
    public static string DataBeside(string contentPath)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(contentPath));
        return Path.Combine(Path.GetDirectoryName(full) ?? full, DataName);
    }

    /// <summary>Creates the folder for derived data if it does not exist. Nobody else may write to it, whatever the system's default permissions.</summary>
    public static void CreateDataFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, WritableByOwner);
    }

    /// <summary>Whether every user of the machine can write to a folder. Anything they put there would be shown to readers.</summary>
    public static bool IsOpenToAll(string folder) =>
        !OperatingSystem.IsWindows() && Directory.Exists(folder) && File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite);

    /// <summary>Whether a path is the folder itself or anywhere below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "."
            || (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
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
