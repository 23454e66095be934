using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;
using Microsoft.OpenApi;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>A parameter of the API as its description tells it. All of the query's are read the same way as those of the pages, and none is ever refused.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Means">What it means, for people.</param>
/// <param name="Type">The form of its value.</param>
/// <param name="Repeats">Whether it may be given several times, for alternatives.</param>
internal sealed record ApiParameter(string Name, string Means, JsonSchemaType Type = JsonSchemaType.String, bool Repeats = false)
{
    private const string Language =
        $"The words asked for, in the query language that {ArchiveUrls.SearchHelp} explains: \"exact words\", prefix*, OR, -without, NEAR/8, "
        + "by:, in:, topic:, source:, year:, within:, before:, after:.";

    public IReadOnlyList<string> Choices { get; init; } = [];

    public static ApiParameter Page { get; } =
        new("page", "Which page, from 1. Anything that is not a number means 1; beyond the deepest page, that page is shown.", JsonSchemaType.Integer);

    public static IReadOnlyList<ApiParameter> OfPassages { get; } =
    [
        new(ArchiveUrls.State, "The state of the words that a citation was made from: the answer then has a receipt, which tells whether they have changed."),
        new(ArchiveUrls.Words,
            "Words of the passages: where they begin and end in the text, in UTF-16 units, and a check (12-31.90ab12cd), as links have it. Without the check, to make a link: the whole words that stand there now. "
            + "The text of several passages has two line breaks between them."),
    ];

    public static IReadOnlyList<ApiParameter> OfSearch { get; } =
    [
        new("q", Language),
        new("in", "Only in that voice.") { Choices = ["quote", "reported", "narrative", "headline"] },
        new("by", "Only in statements of that speaker.", Repeats: true),
        new("topic", "Only in articles on that topic.", Repeats: true),
        new("source", "Only in articles of that publisher.", Repeats: true),
        new("year", "Only in articles of that year, or undated.", Repeats: true),
        new("within", "Only in articles whose whole date lies in that year, month or day: 2016, 2016-01, 2016-01-29; 2016-XX is a date known to the year alone."),
        new("from", "Only in articles dated in or after that day, month or year."),
        new("to", "Only in articles dated in or before that day, month or year."),
        new("sort", "The order of results; best match first when not given.") { Choices = ["best", "newest", "oldest"] },
        Page,
    ];

    public static IReadOnlyList<ApiParameter> OfCitedSearches { get; } =
    [
        .. OfSearch.TakeWhile(parameter => parameter.Name != "sort"),
        new("at", "When the search was cited: 20260305T120500Z."),
        new("found", "How many passages were found then.", JsonSchemaType.Integer),
        new("ids", "Their ids, with full stops between; where there were few."),
        new(ArchiveUrls.State, "The state of what was found, where it was read, and a check of the address: a figure in it that is changed is noticed."),
    ];

    public static IReadOnlyList<ApiParameter> OfLines { get; } =
    [
        .. OfSearch.Where(parameter => parameter.Name is not ("sort" or "page")),
        new("order", "The order of the lines: by date, by the words to the left or right beginning with the first, second or third, by how frequent the neighbour is, by speaker or publisher.")
        {
            Choices = [.. Enum.GetValues<LineOrder>().Select(order => JsonNamingPolicy.CamelCase.ConvertName(order.ToString()))],
        },
        new("only", "Only the lines of one group: the word, speaker, publisher or year that the order is by, as groups in the answer have it."),
        new("near", "Only lines with that word near the match."),
        new("window", "How many words away it may stand, 1 to 10; 5 when not given.", JsonSchemaType.Integer),
        Page,
    ];

    public static IReadOnlyList<ApiParameter> OfTime { get; } =
    [
        .. OfSearch.Where(parameter => parameter.Name is not ("sort" or "page")),
        new("span", "How long the periods are; the longest of which there are several when not given.") { Choices = ["year", "month", "day"] },
    ];

    private static ApiParameter StopWords { get; } = new("stop", "Whether the most frequent words of the language are ranked too; not when not given.") { Choices = [WordParameters.WithStopWords] };

    public static IReadOnlyList<ApiParameter> OfWords { get; } =
    [
        .. OfSearch.Where(parameter => parameter.Name is not ("sort" or "page")),
        new("window", "How many words on either side of a match are near it, 1 to 10; 5 when not given.", JsonSchemaType.Integer),
        new("rank", "How words near a match are ranked; by log-likelihood when not given.")
        {
            Choices = [.. Enum.GetValues<WordRank>().Select(rank => JsonNamingPolicy.CamelCase.ConvertName(rank.ToString()))],
        },
        StopWords,
    ];

    public static IReadOnlyList<ApiParameter> OfCompare { get; } = [new("a", Language), new("b", "The other search, likewise."), StopWords];

    public static ApiParameter BeingTyped { get; } = new("q", "What has been typed so far; as long as a search may be, else nothing is suggested.");

    public static ApiParameter Searches { get; } = new("q", $"Searches, one a line, in the query language that {ArchiveUrls.SearchHelp} explains.");

    public static ApiParameter SaidBy { get; } = new("by", "Who is said to have spoken. In a text with attributions, those count instead.");

    public static IReadOnlyList<ApiParameter> OfCheck { get; } =
    [
        new("q", "The quotation, with or without its marks, or a text with quotations in it. An ellipsis leaves words out; square brackets put words in."),
        SaidBy,
    ];

    public static IReadOnlyList<ApiParameter> OfDraft { get; } =
    [
        new("by", "Who is said to have spoken where the draft names nobody."),
        new("name", "The name of the draft's file, for the report; its ending says of what kind it is, where the type of the content does not."),
        new("format", "The form of the answer; JSON when not given.") { Choices = ["json", "sarif", "csv"] },
    ];

    public static IReadOnlyList<ApiParameter> OfLists { get; } =
    [
        new("year", "Only articles of that year, or undated."),
        new("topic", "Only articles on that topic."),
        new("source", "Only articles of that publisher."),
        new("from", "Only articles dated in or after that day, month or year."),
        new("to", "Only articles dated in or before that day, month or year."),
        Page,
    ];

    public OpenApiParameter Describe()
    {
        var one = new OpenApiSchema
        {
            Type = Type,
            Enum = Choices.Count == 0 ? null : [.. Choices.Select(choice => (JsonNode)choice)],
            Minimum = Type == JsonSchemaType.Integer ? "1" : null,
        };
        return new OpenApiParameter
        {
            Name = Name,
            In = ParameterLocation.Query,
            Description = Means,
            Schema = Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }
}
