using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;
using ArticleArchive.Web.Pages.Research;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>One page of the passages found, as shown.</summary>
internal sealed record ResultList
{
    /// <summary>The most passages for which each wording is listed only once over all pages; with more, it may be listed once on each page.</summary>
    public const int MaxGrouped = 100;

    private const string Found = "paragraphs ";

    public required SearchResults Results { get; init; }

    /// <summary>The search as typed, and the options chosen.</summary>
    public required SearchParameters Asked { get; init; }

    /// <summary>Whether an answer about the words as a quotation is shown above.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The heading: how many paragraphs were found.</summary>
    public string Heading => (Results.Total, IsAnswered) switch
    {
        (0, true) => "No exact match",
        (0, false) => "Nothing found",
        var (total, _) => Wording.Count(total, "paragraph"),
    };

    /// <summary>How the query was read, as a continuation of the heading where possible.</summary>
    public string Reading => Results.Total > 0 && Results.Request.Query.Reading.StartsWith(Found, StringComparison.Ordinal)
        ? Results.Request.Query.Reading[Found.Length..]
        : $"Read as: {Results.Request.Query.Reading}";

    /// <summary>The passages, in order.</summary>
    public required IReadOnlyList<ResultView> Passages { get; init; }

    /// <summary>Passages with some of the words, when nothing was found and no wording is near.</summary>
    public IReadOnlyList<ResultView> Closest { get; init; } = [];

    /// <summary>Suggestions for a typed word that the archive does not have.</summary>
    public required IReadOnlyList<SpellingLink> Spellings { get; init; }

    /// <summary>The chart of the passages over time, above the list; null when they are all of one period, or undated.</summary>
    public Chart? Strip => Chart.StripOf(Asked, Results);

    /// <summary>The links that narrow the search further.</summary>
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>The filters that narrow the search, each of which can be removed.</summary>
    public required IReadOnlyList<RemovableFilter> Filters { get; init; }

    public required PageLinks Pages { get; init; }

    /// <summary>Whether equal wordings are grouped over all pages: when exact words were asked for, and there are not too many passages to read.</summary>
    public static bool IsGroupedOverPages(SearchResults results) =>
        HasPhrase(results.Request.Query.Root) && results.Reach.IsWhole && results.Total > results.Request.PageSize && results.Total <= MaxGrouped;

    /// <summary>Composes a page of results.</summary>
    /// <param name="results">What was found, with the passages of the page, or with all of them if they are grouped over pages.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="years">The years to choose from.</param>
    /// <param name="lastPage">The last page that is served.</param>
    public static ResultList From(SearchResults results, SearchParameters asked, IReadOnlyList<ValueCount> years, int lastPage)
    {
        var pageSize = results.Request.PageSize;
        var isGrouped = IsGroupedOverPages(results);
        IReadOnlyList<ResultView> passages = HasPhrase(results.Request.Query.Root)
            ? ResultView.EachWordingOnce(results.Hits, asked.Text)
            : [.. results.Hits.Select(hit => ResultView.From(hit, asked.Text))];
        var within = isGrouped ? passages.Count : Math.Min(results.Total, (long)pageSize * lastPage);
        return new ResultList
        {
            Results = results,
            Asked = asked,
            Passages = isGrouped ? [.. passages.Skip((asked.Page - 1) * pageSize).Take(pageSize)] : passages,
            Spellings = SpellingLink.From(results.Spellings, asked.Sort),
            Facets = SearchFilters.Narrowing(results, years, asked),
            Filters = SearchFilters.Chosen(asked),
            Pages = PageLinks.Create(asked.Page, within, pageSize, page => ArchiveUrls.Search(asked.Text, asked.Sort, page)),
        };
    }

    /// <summary>The same list, with who else prints the statements found.</summary>
    public ResultList WithFamilies(CatalogSnapshot catalog) =>
        this with { Passages = [.. Passages.Select(passage => passage with { Family = FamilyLink.For(catalog, passage.Wording, passage.Name) })] };

    private static bool HasPhrase(QueryNode? root) => root switch
    {
        PhraseNode => true,
        AndNode all => all.Parts.Any(HasPhrase),
        OrNode either => either.Parts.All(HasPhrase),
        _ => false,
    };
}
