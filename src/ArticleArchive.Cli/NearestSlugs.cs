namespace ArticleArchive.Cli;

/// <summary>Suggests existing slugs that resemble a mistyped one.</summary>
internal static class NearestSlugs
{
    private const int MaxSlugs = 3;

    /// <summary>The nearest by edit distance, those that contain the typed slug first. The distance is at most a third of its length.</summary>
    public static IReadOnlyList<ArticleSlug> Find(ArticleSlug typed, IEnumerable<ArticleSlug> slugs)
    {
        var maxDistance = Math.Max(2, typed.Value.Length / 3);
        return
        [
            .. slugs.Select(slug => (
                    Slug: slug,
                    Distance: slug.Value.Contains(typed.Value, StringComparison.Ordinal) ? 0 : EditDistance.Between(typed.Value, slug.Value, maxDistance)))
                .Where(near => near.Distance <= maxDistance)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Slug.Value, StringComparer.Ordinal)
                .Take(MaxSlugs)
                .Select(near => near.Slug),
        ];
    }
}
