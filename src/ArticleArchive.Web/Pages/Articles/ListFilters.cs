using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>What narrows a list of articles.</summary>
internal static class ListFilters
{
    /// <summary>Links that narrow a list further. A value that all articles have would narrow nothing and is left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="years">The years to choose from.</param>
    /// <param name="filter">The filters that narrow it.</param>
    public static IReadOnlyList<FacetGroup> Narrowing(ArticlePage list, IReadOnlyList<ValueCount> years, ArticleFilter filter)
    {
        return
        [
            Group("Year", filter.Year, filter.Year is null ? Narrower(years) : years, value => filter with { Year = value }),
            Group("Topic", filter.Topic, Narrower(list.Topics), value => filter with { Topic = value }),
            Group("Source", filter.Source, Narrower(list.Sources), value => filter with { Source = value }),
        ];

        IEnumerable<ValueCount> Narrower(IReadOnlyList<ValueCount> counts) => counts.Where(count => count.Count < list.Total);
    }

    /// <summary>The filters that narrow a list, each with the list without it.</summary>
    public static IReadOnlyList<RemovableFilter> Chosen(ArticleFilter filter) =>
    [
        .. One("Year", filter.Year, filter with { Year = null }),
        .. One("From", ArticleFilterQuery.Format(filter.From), filter with { From = null }),
        .. One("To", ArticleFilterQuery.Format(filter.To), filter with { To = null }),
        .. One("Topic", filter.Topic, filter with { Topic = null }),
        .. One("Source", filter.Source, filter with { Source = null }),
    ];

    private static FacetGroup Group(string name, string? chosen, IEnumerable<ValueCount> counts, Func<string, ArticleFilter> narrowed) => new(name,
    [
        .. counts
            .Where(count => !string.Equals(count.Value, chosen, StringComparison.OrdinalIgnoreCase))
            .Select(count => new FacetLink(count.Value, count.Count, ArchiveUrls.Articles(narrowed(count.Value)))),
    ]);

    private static RemovableFilter[] One(string name, string? value, ArticleFilter without) =>
        value is null ? [] : [new(name, value, ArchiveUrls.Articles(without))];
}
