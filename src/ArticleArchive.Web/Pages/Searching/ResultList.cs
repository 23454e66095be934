using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;
using ArticleArchive.Web.Pages.Research;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>One page of passages found, as it is shown.</summary>
internal sealed record ResultList
{
    /// <summary>The most passages of which each wording stands once on all pages together. Of more, it stands once on a page.</summary>
    public const int MostGrouped = 100;

    private const string Found = "paragraphs ";

    public required SearchResults Results { get; init; }

    /// <summary>What was typed and chosen.</summary>
    public required SearchParameters Asked { get; init; }

    /// <summary>Whether an answer about the words as a quotation stands above.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>What stands on top: how many paragraphs were found.</summary>
    public string Heading => (Results.Total, IsAnswered) switch
    {
        (0, true) => "No exact match",
        (0, false) => "Nothing found",
        var (total, _) => Wording.Count(total, "paragraph", "paragraphs"),
    };

    /// <summary>How the query was read, going on from the heading where it can.</summary>
    public string Reading => Results.Total > 0 && Results.Request.Query.Reading.StartsWith(Found, StringComparison.Ordinal)
        ? Results.Request.Query.Reading[Found.Length..]
        : $"Read as: {Results.Request.Query.Reading}";

    /// <summary>The passages, in order.</summary>
    public required IReadOnlyList<ResultView> Passages { get; init; }

    /// <summary>Where nothing was found and no wording is near: passages with some of the words.</summary>
    public IReadOnlyList<ResultView> Closest { get; init; } = [];

    /// <summary>What to try where the archive does not have a word that was typed.</summary>
    public required IReadOnlyList<SpellingLink> Spellings { get; init; }

    /// <summary>The passages over time, above the list; null where they are of one date, or undated.</summary>
    public Chart? Strip => Chart.StripOf(Asked, Results);

    /// <summary>What narrows the search.</summary>
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>What it is narrowed by, each to be taken back.</summary>
    public required IReadOnlyList<RemovableFilter> Filters { get; init; }

    public required PageLinks Pages { get; init; }

    /// <summary>Whether equal wordings are put together over the pages of a search: where exact words were asked for, and there are not too many passages to read.</summary>
    public static bool IsGroupedOverPages(SearchResults results) =>
        HasPhrase(results.Request.Query.Root) && results.Reach.IsWhole && results.Total > results.Request.PageSize && results.Total <= MostGrouped;

    /// <summary>Composes a page of results.</summary>
    /// <param name="results">What was found, with the passages of the page; with all of them where they are grouped over pages.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="years">The years to choose from.</param>
    /// <param name="lastPage">The deepest page that is served.</param>
    public static ResultList Of(SearchResults results, SearchParameters asked, IReadOnlyList<FacetCount> years, int lastPage)
    {
        var pageSize = results.Request.PageSize;
        var isGrouped = IsGroupedOverPages(results);
        IReadOnlyList<ResultView> passages = HasPhrase(results.Request.Query.Root) ? ResultView.EachWordingOnce(results.Hits, asked.Text) : [.. results.Hits.Select(hit => ResultView.Of(hit, asked.Text))];
        var within = isGrouped ? passages.Count : Math.Min(results.Total, (long)pageSize * lastPage);
        return new ResultList
        {
            Results = results,
            Asked = asked,
            Passages = isGrouped ? [.. passages.Skip((asked.Page - 1) * pageSize).Take(pageSize)] : passages,
            Spellings = SpellingLink.Of(results.Spellings, asked.Sort),
            Facets = SearchFilters.Narrowing(results, years, asked),
            Filters = SearchFilters.Chosen(asked),
            Pages = PageLinks.Of(asked.Page, within, pageSize, page => ArchiveUrls.Search(asked.Text, asked.Sort, page)),
        };
    }

    /// <summary>The same with who else prints the statements that were found.</summary>
    public ResultList WithFamilies(CatalogSnapshot catalog) =>
        this with { Passages = [.. Passages.Select(passage => passage with { Family = FamilyLink.Of(catalog, passage.Wording, passage.Name) })] };

    private static bool HasPhrase(QueryNode? root) => root switch
    {
        PhraseNode => true,
        AndNode all => all.Parts.Any(HasPhrase),
        OrNode either => either.Parts.All(HasPhrase),
        _ => false,
    };
}
