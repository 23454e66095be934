namespace ArticleArchive.Web.Linking;

/// <summary>Reads which articles to list from an address; the same for the page, the API and the files. Odd values are ignored.</summary>
internal static class ArticleListing
{
    private const string DayForm = "yyyy-MM-dd";

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

    /// <summary>A day as addresses spell it; null for none.</summary>
    public static string? Of(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture);

    private static DateOnly? FirstDay(string? date) =>
        DateOnly.TryParseExact(date, [DayForm, "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    private static DateOnly? LastDay(string? date) => (FirstDay(date), date?.Length) switch
    {
        (null, _) => null,
        ({ } first, 4) => new DateOnly(first.Year, 12, 31),
        ({ } first, 7) => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        var (day, _) => day,
    };
}
