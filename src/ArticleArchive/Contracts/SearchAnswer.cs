using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Contracts;

/// <summary>One page of passages found.</summary>
public sealed record SearchAnswer(
    QueryAnswer Query,
    [property: Description("The number of passages found.")] long Total,
    int Page,
    int PageSize,
    IReadOnlyList<FoundAnswer> Results,
    FacetCounts Facets,
    [property: Description("When the archive does not have a word that was typed: similarly spelled words that it has. None of "
        + "them is applied.")] IReadOnlyList<SpellingAnswer> DidYouMean,
    [property: Description("When no passage has all the words: a few articles that do, newest first.")] IReadOnlyList<ArticleHead> SpreadOver,
    [property: Description("When nothing was found: wider queries that find something.")] IReadOnlyList<WiderAnswer> Wider,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("Makes a citation of this search as answered at that "
        + "moment, even if it finds nothing, and redirects to it.")] string? CiteUrl)
{
    /// <summary>The results of a search. <paramref name="asked"/> is the query as typed, including filters.</summary>
    public static SearchAnswer From(SearchResults results, QueryText asked, IAddresses? addresses) => new(
        QueryAnswer.From(results.Request.Query),
        results.Total,
        results.Request.Page,
        results.Request.PageSize,
        [.. results.Hits.Select(hit => FoundAnswer.From(hit, addresses))],
        FacetCounts.From(results.Facets),
        [.. results.Spellings.Select(spelling => SpellingAnswer.From(spelling, addresses))],
        [.. results.SpreadOver.Select(ArticleHead.From)],
        [.. results.Relaxations.Select(relaxation => WiderAnswer.From(relaxation, addresses))],
        addresses?.CiteSearch(asked));
}

/// <summary>How the query was read.</summary>
public sealed record QueryAnswer(
    string Typed,
    [property: Description("The query in English.")] string Reading,
    [property: Description("Anything unusual about the request, one sentence each.")] IReadOnlyList<string> Notes)
{
    /// <summary>A query as it was read.</summary>
    public static QueryAnswer From(Query query) => new(query.Typed, query.Reading, query.Notes);
}

/// <summary>A word to try instead of one that the archive does not have.</summary>
public sealed record SpellingAnswer(
    [property: Description("The word that the archive does not have.")] string Typed,
    [property: Description("A similar word that it has.")] string Word,
    [property: Description("The approximate number of passages with this word.")] long Count,
    [property: Description("The whole query with this word, and with the likeliest replacement for any other missing word.")] string Q,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("That search.")] string? Url)
{
    internal static SpellingAnswer From(SpellingSuggestion spelling, IAddresses? addresses) =>
        new(spelling.Typed, spelling.Word, spelling.Count, spelling.Query.Typed, addresses?.Search(spelling.Query));
}

/// <summary>A wider query.</summary>
public sealed record WiderAnswer(
    [property: Description("What the wider query drops.")] string Words,
    [property: Description("The wider query.")] string Q,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("That search.")] string? Url,
    [property: Description("The number of passages it finds.")] long Count)
{
    internal static WiderAnswer From(Relaxation relaxation, IAddresses? addresses) =>
        new(relaxation.Words, relaxation.Wider.Typed, addresses?.Search(relaxation.Wider), relaxation.Count);
}
