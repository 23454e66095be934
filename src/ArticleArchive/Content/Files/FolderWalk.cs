using System.IO.Enumeration;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Files;

/// <summary>
/// Walks the content folder. Links to folders are followed after all real folders, and only to places not yet visited, so that loops end and no file is found
/// twice.
/// </summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions EverythingHere = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.System };

    private readonly Action<IReadOnlyList<FoundFile>> _take;
    private readonly List<ContentProblem> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(DirectoryInfo Folder, string Path)> _links = [];
    private readonly string _realRoot;
    private List<FoundFile> _files = [];

    private FolderWalk(string realRoot, Action<IReadOnlyList<FoundFile>> take) => (_realRoot, _take) = (realRoot, take);

    /// <summary>Walks a folder.</summary>
    /// <param name="fullPath">The folder.</param>
    /// <param name="take">Receives the visible files of each folder.</param>
    /// <returns>Folders that could not be read, and links that lead nowhere new.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<ContentProblem> Run(string fullPath, Action<IReadOnlyList<FoundFile>> take)
    {
        if (!Directory.Exists(fullPath))
            throw new DirectoryNotFoundException($"The content folder {fullPath} does not exist.");

        var root = new DirectoryInfo(RealPath.Resolve(fullPath));
        var walk = new FolderWalk(root.FullName, take);
        walk.Enter(root, "");
        while (walk._links.TryDequeue(out var link))
            walk.Follow(link.Folder, link.Path);
        return walk._problems;
    }

    private void Enter(DirectoryInfo root, string rootPath)
    {
        var waiting = new Stack<(DirectoryInfo Folder, string Path)>([(root, rootPath)]);
        while (waiting.TryPop(out var next))
        {
            if (!_seen.Add(next.Folder.FullName))
                continue;

            _files = [];
            foreach (var entry in Entries(next.Folder, next.Path))
            {
                var path = next.Path.Length == 0 ? entry.Name : $"{next.Path}/{entry.Name}";
                if (entry.Stamp is { } stamp)
                    AddFile(entry, new FoundFile(path, stamp), next.Folder);
                else if (entry.IsLink)
                    _links.Enqueue((new DirectoryInfo(entry.FullPathIn(next.Folder)), path));
                else
                    waiting.Push((new DirectoryInfo(entry.FullPathIn(next.Folder)), path));
            }

            _take(_files);
        }
    }

    private void AddFile(FolderEntry entry, FoundFile file, DirectoryInfo folder)
    {
        _files.Add(file);
        if (entry.IsLink && ListingRules.IsKnown(file.Extension))
            ReportIfOutside(RealPath.Resolve(entry.FullPathIn(folder)), file.Path, "file");
    }

    private void Follow(DirectoryInfo link, string path)
    {
        var target = RealPath.Resolve(link.FullName);
        if (_seen.Contains(target) || IsAbove(target, _realRoot))
        {
            Report(ProblemSeverity.Warning, path, "This link leads to a folder that has already been read.", "Remove the link.");
            return;
        }

        ReportIfOutside(target, path, "folder");
        Enter(new DirectoryInfo(target), path);
    }

    /// <summary>Reports a link that leads out of the folder, because its target is shown to every reader.</summary>
    private void ReportIfOutside(string target, string path, string what)
    {
        if (!IsAbove(_realRoot, target))
            Report(
                ProblemSeverity.Warning,
                path,
                $"This link leads to a {what} outside the content folder, and readers see what is there.",
                "If that is not intended, remove the link.");
    }

    private List<FolderEntry> Entries(DirectoryInfo folder, string path)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<FolderEntry>(folder.FullName, FolderEntry.From, EverythingHere) { ShouldIncludePredicate = FolderEntry.IsShown },
            ];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or System.Security.SecurityException)
        {
            Report(ProblemSeverity.Error, path, "There is no permission to read the folder.", "Give the archive's user permission to read it.");
        }
        catch (DirectoryNotFoundException)
        {
            Report(ProblemSeverity.Warning, path, "The folder no longer exists.", "If you meant to remove it, there is nothing to do; otherwise put it back.");
        }
        catch (IOException e)
        {
            Report(ProblemSeverity.Error, path, $"The folder cannot be read: {OneLine.Collapse(e.Message)}", "Check the disk, or remove the folder.");
        }
        return [];
    }

    private void Report(ProblemSeverity severity, string path, string what, string advice) =>
        _problems.Add(new ContentProblem { Severity = severity, File = path.Length == 0 ? "." : path, What = what, Advice = advice });

    private static bool IsAbove(string folder, string below) =>
        below.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
