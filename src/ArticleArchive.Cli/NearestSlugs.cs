using ArticleArchive.Articles;

namespace ArticleArchive.Cli;

/// <summary>Slugs that may have been meant by one that is not there.</summary>
internal static class NearestSlugs
{
    private const int Most = 3;

    /// <summary>The nearest by letters to change, those that hold the typed one first; none that is farther than a third of its length.</summary>
    public static IReadOnlyList<ArticleSlug> To(ArticleSlug typed, IEnumerable<ArticleSlug> slugs)
    {
        var farthest = Math.Max(2, typed.Value.Length / 3);
        return
        [
            .. slugs.Select(slug => (Slug: slug, Distance: slug.Value.Contains(typed.Value, StringComparison.Ordinal) ? 0 : Distance(typed.Value, slug.Value, farthest)))
                .Where(near => near.Distance <= farthest)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Slug.Value, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.Slug),
        ];
    }

    // Levenshtein's distance, given up as soon as it is certain to be more than the farthest.
    private static int Distance(string a, string b, int farthest)
    {
        if (Math.Abs(a.Length - b.Length) > farthest)
            return int.MaxValue;

        Span<int> row = stackalloc int[ArticleSlug.MaxLength + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
                least = Math.Min(least, row[j]);
            }
            if (least > farthest)
                return int.MaxValue;
        }
        return row[b.Length];
    }
}
