using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>
/// Tells whether what the watch has named is nothing but files with other words: then these alone are looked at, and an edit in a large folder shows at once. What
/// comes, goes, or is named anew may bear on other files, by its slug, its sidecar or its history; so the whole folder is compared.
/// </summary>
internal sealed class NamedFiles(ContentFolder folder, ArchiveStore store)
{
    private static readonly string[] Read = [".md", ".markdown", ".txt", ".text", ".yml", ".yaml", ".history"];

    /// <summary>The edited files; null when the whole folder must be compared.</summary>
    /// <param name="named">Full paths that the watch has named.</param>
    public IReadOnlyList<ContentFile>? Edited(IReadOnlyCollection<string> named)
    {
        var edited = new List<ContentFile>();
        foreach (var path in named.Select(path => Path.GetRelativePath(folder.FullPath, path).Replace('\\', '/')))
        {
            if (IsNobodys(path))
                continue;
            if (store.StampOf(path) is not { } stamp || ContentFile.HasDistinctSlug(stamp) || folder.Look(path) is not { } file)
                return null;
            edited.Add(file);
        }

        return edited;
    }

    /// <summary>True for what is not an article, nor bears on one, such as what an editor writes beside a file while it saves it.</summary>
    private bool IsNobodys(string path) =>
        !Read.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Directory.Exists(Path.Combine(folder.FullPath, path)) && !store.HasFilesIn(path);
}
