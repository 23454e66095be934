using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>Finds the files that have a history under a slug: they keep it, whatever slug the rules would give them now.</summary>
/// <param name="isKept">Whether a history is kept under a slug.</param>
/// <param name="fileOf">The path of the file that was recorded last under a slug.</param>
internal sealed class RecordedNames(Func<ArticleSlug, bool> isKept, Func<ArticleSlug, string?> fileOf)
{
    /// <summary>The file with the slug that it was recorded under; as it is when it was not recorded under another one.</summary>
    public ContentFile Keep(ContentFile file)
    {
        foreach (var slug in Earlier(file))
        {
            if (slug != file.Slug && IsUnder(slug, file.Path))
                return file with { Slug = slug };
        }

        return file;
    }

    /// <summary>Whether the file of that path was recorded last under a slug.</summary>
    public bool IsUnder(ArticleSlug slug, string path) => isKept(slug) && fileOf(slug) == path;

    private static IEnumerable<ArticleSlug> Earlier(ContentFile file)
    {
        if (FileName.FormerSlug(file.Path) is { } former)
            yield return former;

        var folders = FileName.Of(file.Path).Folders;
        for (var from = folders.Count - 1; from >= 0; from--)
            yield return SharedSlug.In(folders.Skip(from), file.Slug);
    }
}
