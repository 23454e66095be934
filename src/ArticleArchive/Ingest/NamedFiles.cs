using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Decides whether the paths named by the watch are only edited files. If so, only these are read, and an edit in a large folder shows at once. A file that is
/// added, removed or renamed may affect others, through its slug, its sidecar or its history, so the whole folder is compared.
/// </summary>
internal sealed class NamedFiles(ContentFolder folder, ArchiveStore store)
{
    private static readonly string[] Extensions = [".md", ".markdown", ".txt", ".text", ".yml", ".yaml", ".history"];

    /// <summary>The edited files; null when the whole folder must be compared.</summary>
    /// <param name="named">Full paths that the watch has named.</param>
    public IReadOnlyList<ContentFile>? Edited(IReadOnlyCollection<string> named)
    {
        var edited = new List<ContentFile>();
        foreach (var path in named.Select(path => Path.GetRelativePath(folder.FullPath, path).Replace('\\', '/')))
        {
            if (IsIrrelevant(path))
                continue;
            if (store.StampOf(path) is not { } stamp || ContentFile.HasDistinctSlug(stamp) || folder.Look(path) is not { } file)
                return null;
            edited.Add(file);
        }

        return edited;
    }

    /// <summary>Whether a path is neither an article nor affects one, such as a temporary file that an editor writes while saving.</summary>
    private bool IsIrrelevant(string path) =>
        !Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            && !Directory.Exists(Path.Combine(folder.FullPath, path))
            && !store.HasFilesIn(path);
}
