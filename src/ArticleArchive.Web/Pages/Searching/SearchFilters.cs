using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>What narrows a search beside the words typed.</summary>
internal static class SearchFilters
{
    /// <summary>Links that narrow a search further, with what each would leave.</summary>
    public static IReadOnlyList<FacetGroup> Narrowing(SearchFacets facets, SearchParameters asked)
    {
        var text = asked.Text;
        return
        [
            Group("Speaker", facets.Speakers, text.By, value => text with { By = [.. text.By, value] }),
            Group("Voice", facets.Voices, text.In is null ? [] : [text.In], value => text with { In = value }),
            Group("Year", facets.Years, text.Years, value => text with { Years = [.. text.Years, value] }),
            Group("Topic", facets.Topics, text.Topics, value => text with { Topics = [.. text.Topics, value] }),
            Group("Source", facets.Sources, text.Sources, value => text with { Sources = [.. text.Sources, value] }),
        ];

        FacetGroup Group(string name, IReadOnlyList<FacetCount> counts, IReadOnlyList<string> chosen, Func<string, QueryText> narrowed) => new(name,
        [
            .. counts
                .Where(count => !chosen.Contains(count.Value, StringComparer.OrdinalIgnoreCase))
                .Select(count => new FacetLink(Words(name, count.Value), count.Count, ArchiveUrls.Search(narrowed(count.Value), asked.Sort))),
        ]);
    }

    /// <summary>What a search is narrowed by, each with the search without it.</summary>
    public static IReadOnlyList<RemovableFilter> Chosen(SearchParameters asked)
    {
        var text = asked.Text;
        return
        [
            .. text.By.Select(value => Filter("Speaker", value, text with { By = Without(text.By, value) })),
            .. text.In is { } voice ? [Filter("Voice", voice, text with { In = null })] : Array.Empty<RemovableFilter>(),
            .. text.Years.Select(value => Filter("Year", value, text with { Years = Without(text.Years, value) })),
            .. text.Topics.Select(value => Filter("Topic", value, text with { Topics = Without(text.Topics, value) })),
            .. text.Sources.Select(value => Filter("Source", value, text with { Sources = Without(text.Sources, value) })),
        ];

        RemovableFilter Filter(string name, string value, QueryText without) => new(name, Words(name, value), ArchiveUrls.Search(without, asked.Sort));
    }

    private static string[] Without(IReadOnlyList<string> values, string value) => [.. values.Where(v => !string.Equals(v, value, StringComparison.Ordinal))];

    private static string Words(string name, string value) => (name, value) switch
    {
        ("Voice", "quote") => "said",
        ("Voice", "reported") => "reported",
        ("Voice", "narrative") => "told",
        ("Voice", "headline") => "headlines",
        ("Year", "undated") => "undated",
        _ => value,
    };
}
