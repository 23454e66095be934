using System.Text.RegularExpressions;

namespace ArticleArchive.Tests.Rooms;

/// <summary>The source files of the repository, without what the build writes.</summary>
internal static partial class SourceTree
{
    public static string Folder(string project) => Path.Combine(Repository.Root, "src", project);

    /// <summary>The rooms of a project: its folders with source files.</summary>
    public static IEnumerable<string> RoomsOf(string project) =>
        Directory.GetDirectories(Folder(project)).Where(folder => Below(folder).Any()).Select(folder => Path.GetFileName(folder));

    public static IEnumerable<SourceFile> All() => Directory.GetDirectories(Path.Combine(Repository.Root, "src")).SelectMany(project => FilesIn(Path.GetFileName(project)));

    /// <summary>The files of a project, or of one of its rooms.</summary>
    public static IEnumerable<SourceFile> FilesIn(string project, string room = "") => Below(Path.Combine(Folder(project), room));

    private static IEnumerable<SourceFile> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories))
            .Where(file => !BuildOutput().IsMatch(file))
            .Select(file => new SourceFile(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();
}
