using ArticleArchive.Articles;

namespace ArticleArchive.Content.Files;

/// <summary>Gives all files of a folder that would share slugs a slug of their own each.</summary>
/// <param name="names">Files that keep the slug they were recorded under.</param>
/// <param name="isTaken">Whether a slug is one that a file's name gives.</param>
internal sealed class ToldApart(RecordedNames names, Func<ArticleSlug, bool> isTaken)
{
    /// <summary>The files, each with a slug that no other file has, and with the one that it shared.</summary>
    public IReadOnlyList<ContentFile> Of(IReadOnlyList<ContentFile> files)
    {
        var told = files.GroupBy(file => file.Slug).SelectMany(group => Group(group.Key, [.. group])).ToList();
        var times = told.CountBy(file => file.Slug).ToDictionary();
        return [.. told.Select(file => file.Shared is { } && (times[file.Slug] > 1 || isTaken(file.Slug)) ? Told(file, SharedSlug.Hashed(file.Slug, file.Path)) : file)];
    }

    private IEnumerable<ContentFile> Group(ArticleSlug slug, IReadOnlyList<ContentFile> files)
    {
        var slugs = SharedSlug.TellApart(slug, [.. files.Select(file => file.Path)]);
        var owner = files.FirstOrDefault(file => names.IsUnder(slug, file.Path)) ?? (slugs.Contains(slug) ? files[slugs.ToList().IndexOf(slug)] : null);
        return files.Zip(slugs, (file, own) => file == owner ? file : Told(file, own) with { Shared = slug });
    }

    // The stamp has the slug, for it may become another one while the file stays as it is.
    private static ContentFile Told(ContentFile file, ArticleSlug slug) =>
        file with { Slug = slug, Stamp = $"{(ContentFile.IsToldApart(file.Stamp) ? file.Stamp[..file.Stamp.IndexOf('@', StringComparison.Ordinal)] : file.Stamp)}@{slug}" };
}
