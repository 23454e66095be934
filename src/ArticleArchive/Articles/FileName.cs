namespace ArticleArchive.Articles;

/// <summary>The parts of a file's path: the name of the article and the folders it is in.</summary>
/// <param name="Name">The file's name without its extension; for <c>index</c>, <c>_index</c> and <c>README</c> the name of their folder.</param>
/// <param name="Folders">The names of the folders, outermost first, without the one that gave the name.</param>
internal sealed record FileName(string Name, IReadOnlyList<string> Folders)
{
    private static readonly string[] NamedAfterFolder = ["index", "_index", "README"];

    /// <summary>Reads a path below the content folder.</summary>
    public static FileName Parse(string path)
    {
        var parts = path.Split('/');
        var name = Path.GetFileNameWithoutExtension(parts[^1]);

        // index.fr.md is the French text of the folder.
        var point = name.IndexOf('.', StringComparison.Ordinal);
        var (first, rest) = point > 0 ? (name[..point], name[point..]) : (name, "");
        return parts.Length > 1 && NamedAfterFolder.Contains(first, StringComparer.OrdinalIgnoreCase)
            ? new FileName(parts[^2] + rest, parts[..^2])
            : new FileName(name, parts[..^1]);
    }

    /// <summary>The slug made from the name, regardless of other files.</summary>
    public ArticleSlug Slug => ArticleSlug.FromName(Name);

    /// <summary>The slug under an earlier rule, which accepted fewer names; null when that rule rejected the file.</summary>
    public static ArticleSlug? FormerSlug(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return ArticleSlug.TryParse(name, out var slug) && !name.Equals("README", StringComparison.OrdinalIgnoreCase) ? slug : null;
    }
}
