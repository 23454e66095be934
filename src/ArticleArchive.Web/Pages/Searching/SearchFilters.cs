using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>The filters of a search.</summary>
internal static class SearchFilters
{
    /// <summary>Links that narrow a search further, each with the number of passages left. A value that all passages have is left out.</summary>
    /// <param name="results">What was found.</param>
    /// <param name="years">The years to choose from: those found, or, if one is chosen, those that would be found without it.</param>
    /// <param name="asked">What was asked for.</param>
    public static IReadOnlyList<FacetGroup> Narrowing(SearchResults results, IReadOnlyList<ValueCount> years, SearchParameters asked)
    {
        var (text, facets) = (asked.Text, results.Facets);
        return
        [
            Group("Speaker", Narrower(facets.Speakers), text.By, value => text with { By = [.. text.By, value] }),
            Group("Voice", Narrower(facets.Voices), text.In is null ? [] : [text.In], value => text with { In = value }),
            Group("Year", text.Years.Count == 0 ? Narrower(years) : years, text.Years, value => text with { Years = [value] }),
            Group("Topic", Narrower(facets.Topics), text.Topics, value => text with { Topics = [.. text.Topics, value] }),
            Group("Source", Narrower(facets.Sources), text.Sources, value => text with { Sources = [.. text.Sources, value] }),
        ];

        IEnumerable<ValueCount> Narrower(IReadOnlyList<ValueCount> counts) => counts.Where(count => count.Count < results.Total);

        FacetGroup Group(string name, IEnumerable<ValueCount> counts, IReadOnlyList<string> chosen, Func<string, QueryText> narrowed) => new(name,
        [
            .. counts
                .Where(count => !chosen.Contains(count.Value, StringComparer.OrdinalIgnoreCase))
                .Select(count => new FacetLink(Words(name, count.Value), count.Count, ArchiveUrls.Search(narrowed(count.Value), asked.Sort))),
        ]);
    }

    /// <summary>The filters that narrow a search, each with the search without it.</summary>
    public static IReadOnlyList<RemovableFilter> Chosen(SearchParameters asked)
    {
        var text = asked.Text;
        return
        [
            .. text.By.Select(value => Filter("Speaker", value, text with { By = Without(text.By, value) })),
            .. text.In is { } voice ? [Filter("Voice", voice, text with { In = null })] : Array.Empty<RemovableFilter>(),
            .. text.Years.Select(value => Filter("Year", value, text with { Years = Without(text.Years, value) })),
            .. Period("Date", text.Within, text with { Within = null }),
            .. Period("From", text.From, text with { From = null }),
            .. Period("To", text.To, text with { To = null }),
            .. text.Topics.Select(value => Filter("Topic", value, text with { Topics = Without(text.Topics, value) })),
            .. text.Sources.Select(value => Filter("Source", value, text with { Sources = Without(text.Sources, value) })),
        ];

        RemovableFilter[] Period(string name, string? value, QueryText without) =>
            value is not null && DatePeriods.IsPeriod(value) ? [Filter(name, value, without)] : [];

        RemovableFilter Filter(string name, string value, QueryText without) =>
            new(name, Words(name, value), ArchiveUrls.Search(asked with { Text = without, Page = 1 }));
    }

    private static string[] Without(IReadOnlyList<string> values, string value) => [.. values.Where(v => !string.Equals(v, value, StringComparison.Ordinal))];

    private static string Words(string name, string value) => (name, value) switch
    {
        ("Voice", "quote") => "quoted",
        ("Voice", "reported") => "reported",
        ("Voice", "narrative") => "reporter’s words",
        ("Voice", "headline") => "headlines",
        ("Date", var period) => DatePeriods.Words(period),
        _ => value,
    };
}
