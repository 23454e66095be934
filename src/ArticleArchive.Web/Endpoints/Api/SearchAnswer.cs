using System.ComponentModel;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>One page of passages found.</summary>
internal sealed record SearchAnswer(
    QueryAnswer Query,
    [property: Description("All passages found.")] long Total,
    int Page,
    int PageSize,
    IReadOnlyList<FoundAnswer> Results,
    FacetCounts Facets,
    [property: Description("Where the archive does not have a word that was typed: words of it that are spelled alike. Nothing of it is applied.")] IReadOnlyList<SpellingAnswer> DidYouMean,
    [property: Description("Where words are in no passage together: articles that have all of them, a few, newest first.")] IReadOnlyList<ArticleHead> SpreadOver,
    [property: Description("Where nothing was found: wider queries that find something.")] IReadOnlyList<WiderAnswer> Wider,
    [property: Description("Makes a citation of this search as it is answered at that moment, nothing found included, and redirects to it.")] string CiteUrl)
{
    public static SearchAnswer Of(SearchResults results, QueryText asked, Uri site) => new(
        new(results.Request.Query.Typed, results.Request.Query.Reading, results.Request.Query.Notes),
        results.Total,
        results.Request.Page,
        results.Request.PageSize,
        [.. results.Hits.Select(hit => FoundAnswer.Of(hit, site))],
        FacetCounts.Of(results.Facets),
        [.. results.Spellings.Select(spelling => SpellingAnswer.Of(spelling, site))],
        [.. results.SpreadOver.Select(ArticleHead.Of)],
        [.. results.Relaxations.Select(relaxation => WiderAnswer.Of(relaxation, site))],
        ArchiveUrls.Absolute(site, ArchiveUrls.CiteSearchFor(asked)));
}

/// <summary>How the query was read.</summary>
internal sealed record QueryAnswer(
    string Typed,
    [property: Description("The query in English.")] string Reading,
    [property: Description("What was odd about it, a sentence each.")] IReadOnlyList<string> Notes);

/// <summary>A word to try in the place of one that the archive does not have.</summary>
internal sealed record SpellingAnswer(
    [property: Description("The word that the archive does not have.")] string Typed,
    [property: Description("One that it has.")] string Word,
    [property: Description("In how many passages it stands, about.")] long Count,
    [property: Description("The whole query with that word, and with the likeliest one for any other that is missing.")] string Q,
    [property: Description("That search.")] string Url)
{
    public static SpellingAnswer Of(SpellingSuggestion spelling, Uri site) =>
        new(spelling.Typed, spelling.Word, spelling.Count, spelling.Query.Typed, ArchiveUrls.Absolute(site, ArchiveUrls.ApiSearchFor(spelling.Query)));
}

/// <summary>A wider query.</summary>
internal sealed record WiderAnswer([property: Description("What is given up.")] string Words, string Url, long Count)
{
    public static WiderAnswer Of(Relaxation relaxation, Uri site) =>
        new(relaxation.Words, ArchiveUrls.Absolute(site, ArchiveUrls.ApiSearchFor(relaxation.Wider)), relaxation.Count);
}
