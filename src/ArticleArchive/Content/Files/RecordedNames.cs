namespace ArticleArchive.Content.Files;

/// <summary>Finds files with a history under a slug: they keep that slug, whatever the rules would now give them.</summary>
/// <param name="isKept">Whether there is a history under a slug.</param>
/// <param name="fileOf">The path of the file last recorded under a slug.</param>
internal sealed class RecordedNames(Func<ArticleSlug, bool> isKept, Func<ArticleSlug, string?> fileOf)
{
    /// <summary>The file with the slug it was recorded under; unchanged when there is no other.</summary>
    public ContentFile Keep(ContentFile file)
    {
        foreach (var slug in Earlier(file))
        {
            if (slug != file.Slug && IsUnder(slug, file.Path))
                return file with { Slug = slug };
        }

        return file;
    }

    /// <summary>Whether the file with this path was the last recorded under a slug.</summary>
    public bool IsUnder(ArticleSlug slug, string path) => isKept(slug) && fileOf(slug) == path;

    private static IEnumerable<ArticleSlug> Earlier(ContentFile file)
    {
        if (FileName.FormerSlug(file.Path) is { } former)
            yield return former;

        var folders = FileName.Parse(file.Path).Folders;
        for (var from = folders.Count - 1; from >= 0; from--)
            yield return SharedSlug.In(folders.Skip(from), file.Slug);
    }
}
