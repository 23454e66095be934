using ArticleArchive.Content;

namespace ArticleArchive.Ingest;

/// <summary>What has to be done so that the catalog is what the folder is. It is told of the catalog's files one by one, for there may be a million.</summary>
/// <param name="listed">The files that the folder has, in the order in which they are to be read.</param>
/// <param name="restless">Paths of files that are being written just now: they stay as the catalog has them.</param>
internal sealed class FolderComparison(IReadOnlyList<ContentFile> listed, IReadOnlySet<string> restless)
{
    private readonly Dictionary<string, string> _unknown = listed.ToDictionary(file => file.Path, file => file.Stamp, StringComparer.Ordinal);
    private readonly List<string> _gone = [];

    /// <summary>Files that are new or have another stamp.</summary>
    public IReadOnlyList<ContentFile> ToRead => _unknown.Count == 0 ? [] : [.. listed.Where(file => _unknown.ContainsKey(file.Path) && !restless.Contains(file.Path))];

    /// <summary>Paths of files that are listed no longer, in the order in which they were told.</summary>
    public IReadOnlyList<string> Gone => _gone;

    /// <summary>Tells of a file that the catalog was made from.</summary>
    public void Know(string path, string stamp)
    {
        if (!_unknown.TryGetValue(path, out var now))
        {
            if (!restless.Contains(path))
                _gone.Add(path);
        }
        else if (now == stamp)
        {
            _unknown.Remove(path);
        }
    }
}
