namespace ArticleArchive.Articles;

/// <summary>
/// Gives different slugs to files that would share one: the names of the folders in which they differ go before the slug. Where the folders are the same, the
/// file's extension is added, and as a last resort letters of the path's hash. The outcome depends only on the paths.
/// </summary>
internal static class SharedSlug
{
    /// <summary>The slug with the folders' names before it.</summary>
    public static ArticleSlug In(IEnumerable<string> folders, ArticleSlug slug) =>
        ArticleSlug.FromName(string.Join('-', folders.Select(SlugWords.Create).Where(words => words.Length > 0).Append(slug.Value)));

    /// <summary>A slug for each file, in the order of the paths; no two are equal, but a file with another name may already have one of them.</summary>
    /// <param name="slug">The slug that all of them would have.</param>
    /// <param name="paths">Their paths below the content folder.</param>
    public static IReadOnlyList<ArticleSlug> MakeDistinct(ArticleSlug slug, IReadOnlyList<string> paths)
    {
        var slugs = Named(slug, [.. paths.Select(path => FileName.Parse(path).Folders)]);
        slugs = Parted(slugs, i => ArticleSlug.FromName($"{slugs[i]}-{Path.GetExtension(paths[i])}"));
        return Parted(slugs, i => Hashed(slugs[i], paths[i]));
    }

    /// <summary>A slug that depends on the whole path, so that no other file has it.</summary>
    public static ArticleSlug Hashed(ArticleSlug slug, string path) => ArticleSlug.FromName($"{slug}-{SlugWords.Letters(path)}");

    private static ArticleSlug[] Parted(ArticleSlug[] slugs, Func<int, ArticleSlug> part)
    {
        var times = slugs.CountBy(slug => slug).ToDictionary();
        return [.. slugs.Select((slug, i) => times[slug] == 1 ? slug : part(i))];
    }

    private static ArticleSlug[] Named(ArticleSlug slug, IReadOnlyList<string>[] folders)
    {
        var deepest = folders.Max(names => names.Count);
        var levels = 1;
        while (levels < deepest && Nearest(folders, levels).Distinct(StringComparer.Ordinal).Count() < folders.Length)
            levels++;

        int[] differing = [.. Enumerable.Range(1, levels).Reverse().Where(
            level => folders.Select(names => Level(names, level)).Distinct(StringComparer.Ordinal).Skip(1).Any())];
        var differEverywhere = folders.All(names => names.Count == 0 || differing.Any(level => Level(names, level).Length > 0));
        return [.. folders.Select(names => In(differEverywhere ? differing.Select(level => Level(names, level)) : names.TakeLast(levels), slug))];
    }

    private static IEnumerable<string> Nearest(IReadOnlyList<string>[] folders, int levels) =>
        folders.Select(names => string.Join('/', names.TakeLast(levels).Select(SlugWords.Create)));

    /// <summary>The name of the folder at a level, counted upwards from 1; empty when there is none.</summary>
    private static string Level(IReadOnlyList<string> names, int level) => level <= names.Count ? names[^level] : "";
}
