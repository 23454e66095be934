using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>A search as in its address; the same for the page and the API. Odd values fall back to the defaults.</summary>
internal sealed record SearchParameters(QueryText Text, SearchSort Sort, int Page)
{
    /// <summary>How the results are shown.</summary>
    public SearchView View { get; init; }

    /// <summary>The most values read for one filter.</summary>
    public const int MaxValues = 16;

    /// <summary>
    /// Reads <c>q</c>, <c>in</c>, <c>by</c>, <c>topic</c>, <c>source</c>, <c>year</c>, <c>within</c>, <c>from</c>, <c>to</c>, <c>sort</c>, <c>page</c> and
    /// <c>view</c>.
    /// </summary>
    public static SearchParameters Read(IQueryCollection query) => new(
        new QueryText
        {
            Typed = query["q"].FirstOrDefault() ?? "",
            In = query["in"].FirstOrDefault() is { Length: > 0 } voice ? voice : null,
            By = Values(query, "by"),
            Topics = Values(query, "topic"),
            Sources = Values(query, "source"),
            Years = Values(query, "year"),
            Within = Value(query, "within"),
            From = Value(query, "from"),
            To = Value(query, "to"),
        },
        Choice(query, "sort", SearchSort.Best),
        PageNumber.Read(query))
    {
        View = Choice(query, "view", SearchView.List),
    };

    /// <summary>A parameter that names an enum value, in any letter case; <paramref name="usual"/> for anything else.</summary>
    public static T Choice<T>(IQueryCollection query, string name, T usual)
        where T : struct, Enum =>
        query[name].FirstOrDefault() is [var first, ..] value && char.IsAsciiLetter(first) && Enum.TryParse<T>(value, ignoreCase: true, out var chosen)
            ? chosen
            : usual;

    /// <summary>Reads the same fields from a posted form.</summary>
    /// <exception cref="BadHttpRequestException">The body ends early or is too long.</exception>
    /// <exception cref="InvalidDataException">The form has too many fields, or too long ones.</exception>
    public static async Task<SearchParameters> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        return Read(new QueryCollection(form.ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase)));
    }

    private static string? Value(IQueryCollection query, string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;

    private static string[] Values(IQueryCollection query, string name) =>
        [.. query[name].OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxValues)];
}
