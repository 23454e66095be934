namespace ArticleArchive.Content.Files;

/// <summary>Gives every file that would share a slug with others a slug of its own.</summary>
/// <param name="names">Files that keep the slug they were recorded under.</param>
/// <param name="isTaken">Whether a slug is already made from another file's name.</param>
internal sealed class DistinctSlugs(RecordedNames names, Func<ArticleSlug, bool> isTaken)
{
    /// <summary>The files, each with a unique slug and the slug that it shared.</summary>
    public IReadOnlyList<ContentFile> Assign(IReadOnlyList<ContentFile> files)
    {
        var distinct = files.GroupBy(file => file.Slug).SelectMany(group => Group(group.Key, [.. group])).ToList();
        var times = distinct.CountBy(file => file.Slug).ToDictionary();
        return
        [
            .. distinct.Select(file => file.Shared is { } && (times[file.Slug] > 1 || isTaken(file.Slug))
                ? WithSlug(file, SharedSlug.Hashed(file.Slug, file.Path))
                : file),
        ];
    }

    private IEnumerable<ContentFile> Group(ArticleSlug slug, IReadOnlyList<ContentFile> files)
    {
        var slugs = SharedSlug.MakeDistinct(slug, [.. files.Select(file => file.Path)]);
        var owner = files.FirstOrDefault(file => names.IsUnder(slug, file.Path)) ?? (slugs.Contains(slug) ? files[slugs.ToList().IndexOf(slug)] : null);
        return files.Zip(slugs, (file, own) => file == owner ? file : WithSlug(file, own) with { Shared = slug });
    }

    // The stamp contains the slug, because the slug can change while the file does not.
    private static ContentFile WithSlug(ContentFile file, ArticleSlug slug)
    {
        var stamp = ContentFile.HasDistinctSlug(file.Stamp) ? file.Stamp[..file.Stamp.IndexOf('@', StringComparison.Ordinal)] : file.Stamp;
        return file with { Slug = slug, Stamp = $"{stamp}@{slug}" };
    }
}
