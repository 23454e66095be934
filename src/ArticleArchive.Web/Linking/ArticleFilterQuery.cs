namespace ArticleArchive.Web.Linking;

/// <summary>Reads the filter for a list of articles from the query string, for the pages, the API and the exports. Invalid dates are ignored.</summary>
internal static class ArticleFilterQuery
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Reads <c>year</c>, <c>topic</c>, <c>source</c>, <c>from</c> and <c>to</c>.</summary>
    public static ArticleFilter Read(IQueryCollection query)
    {
        return new ArticleFilter
        {
            Year = Value("year"),
            Topic = Value("topic"),
            Source = Value("source"),
            From = FirstDay(Value("from")),
            To = LastDay(Value("to")),
        };

        string? Value(string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>A day as written in an address, <c>2016-01-29</c>; null when there is none.</summary>
    public static string? Format(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly? FirstDay(string? date) =>
        DateOnly.TryParseExact(date, [DayFormat, "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    private static DateOnly? LastDay(string? date) => (FirstDay(date), date?.Length) switch
    {
        (null, _) => null,
        ({ } first, 4) => new DateOnly(first.Year, 12, 31),
        ({ } first, 7) => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        var (day, _) => day,
    };
}
