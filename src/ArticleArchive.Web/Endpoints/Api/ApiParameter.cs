using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;
using Microsoft.OpenApi;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>A parameter of the API, as its description lists it. Query parameters are read as on the pages, and no value is ever rejected.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Means">Its meaning, for people.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Repeats">Whether it may be given several times, for alternatives.</param>
internal sealed record ApiParameter(string Name, string Means, JsonSchemaType Type = JsonSchemaType.String, bool Repeats = false)
{
    public const string ArticleName = "The article's name in addresses.";

    private const string Language =
        $"The search, in the query language that {ArchiveUrls.SearchHelp} explains: \"exact words\", prefix*, OR, -without, NEAR/8, "
        + "by:, in:, topic:, source:, year:, within:, before:, after:.";

    public IReadOnlyList<string> Choices { get; init; } = [];

    public static ApiParameter Page { get; } =
        new(
            "page",
            "The page, from 1. Anything that is not a number means 1; a number that is too high means the last page that can be shown.",
            JsonSchemaType.Integer);

    public static IReadOnlyList<ApiParameter> ForPassages { get; } =
    [
        new(ArchiveUrls.State, "The state of the words that a citation was made from. The answer then says in linkStatus whether they have changed."),
        new(ArchiveUrls.Words,
            "Words of the passages: where they begin and end in the text, in UTF-16 units, and a check (12-31.90ab12cd), as in links. Without a "
                + "check, to make a link: the whole words at that place now. "
            + "The text of several passages has two line breaks between them."),
    ];

    private static readonly ApiParameter[] ForQuery =
    [
        new("q", Language),
        new("in", "Only in this voice.") { Choices = ["quote", "reported", "narrative", "headline"] },
        new("by", "Only in statements of this speaker.", Repeats: true),
        new("topic", "Only in articles on this topic.", Repeats: true),
        new("source", "Only in articles of this publisher.", Repeats: true),
        new("year", "Only in articles of this year, or undated.", Repeats: true),
        new(
            "within",
            "Only in articles whose whole date lies in this year, month or day: 2016, 2016-01, 2016-01-29; 2016-XX is a date of which only the year is known."),
        new("from", "Only in articles dated in or after this day, month or year."),
        new("to", "Only in articles dated in or before this day, month or year."),
    ];

    public static IReadOnlyList<ApiParameter> ForSearch { get; } =
        [.. ForQuery, new("sort", "The order of results; best match first by default.") { Choices = ["best", "newest", "oldest"] }, Page];

    public static IReadOnlyList<ApiParameter> ForCitedSearches { get; } =
    [
        .. ForQuery,
        new("at", "When the search was cited: 20260305T120500Z."),
        new("found", "How many passages were found then.", JsonSchemaType.Integer),
        new("ids", "Their ids, separated by full stops; only if there were few."),
        new(ArchiveUrls.State, "The state of the passages found, if they were read, and a check of the address, which reveals changed figures."),
    ];

    public static IReadOnlyList<ApiParameter> ForLines { get; } =
    [
        .. ForQuery,
        new(
            "order",
            "The order of the lines: by date, by the first, second or third word to the left or right, by how frequent the neighbour is, by speaker "
                + "or by publisher.")
        {
            Choices = [.. Enum.GetValues<LineOrder>().Select(order => JsonNamingPolicy.CamelCase.ConvertName(order.ToString()))],
        },
        new("only", "Only the lines of one group: the word, speaker, publisher or year that the lines are ordered by, spelt as in the answer's groups."),
        new("near", "Only lines with this word near the match."),
        new("window", "How many words away it may be, 1 to 10; 5 by default.", JsonSchemaType.Integer),
        Page,
    ];

    public static IReadOnlyList<ApiParameter> ForTime { get; } =
    [
        .. ForQuery,
        new("span", "The length of the periods; by default the longest that gives more than one.") { Choices = ["year", "month", "day"] },
    ];

    private static ApiParameter StopWords { get; } = new("stop", "Whether the most frequent words of the language are ranked too; by default they are not.")
    {
        Choices = [WordParameters.WithStopWords],
    };

    public static IReadOnlyList<ApiParameter> ForWords { get; } =
    [
        .. ForQuery,
        new("window", "How many words on either side of a match count as near, 1 to 10; 5 by default.", JsonSchemaType.Integer),
        new("rank", "How words near a match are ranked; by log-likelihood by default.")
        {
            Choices = [.. Enum.GetValues<WordRank>().Select(rank => JsonNamingPolicy.CamelCase.ConvertName(rank.ToString()))],
        },
        StopWords,
    ];

    public static IReadOnlyList<ApiParameter> ForCompare { get; } = [new("a", Language), new("b", "The other search, in the same language."), StopWords];

    public static ApiParameter BeingTyped { get; } = new("q", "What has been typed so far; if it is longer than a search may be, nothing is suggested.");

    public static ApiParameter Searches { get; } = new("q", $"Searches, one on each line, in the query language that {ArchiveUrls.SearchHelp} explains.");

    public static ApiParameter SaidBy { get; } = new("by", "Who is said to have spoken. In a text with attributions, those are used instead.");

    public static IReadOnlyList<ApiParameter> ForCheck { get; } =
    [
        new(
            "q",
            "The quotation, with or without its marks, or a text with quotations in it. An ellipsis stands for words left out, square brackets for "
                + "words added."),
        SaidBy,
    ];

    public static IReadOnlyList<ApiParameter> ForDraft { get; } =
    [
        new("by", "The speaker of quotations for which the draft names nobody."),
        new("name", "The name of the draft's file, for the report; its extension gives the format when the content type does not."),
        new("format", "The format of the answer; JSON by default.") { Choices = ["json", "sarif", "csv"] },
    ];

    public static IReadOnlyList<ApiParameter> ForLists { get; } =
    [
        new("year", "Only articles of this year, or undated."),
        new("topic", "Only articles on this topic."),
        new("source", "Only articles of this publisher."),
        new("from", "Only articles dated in or after this day, month or year."),
        new("to", "Only articles dated in or before this day, month or year."),
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
