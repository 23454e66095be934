namespace ArticleArchive.Citations;

/// <summary>The known parts of a date, which each style arranges in its own way.</summary>
internal sealed class CitedDate
{
    private CitedDate(ArticleDate date)
    {
        var (first, last) = (date.Earliest, date.Latest);
        Year = first.Year;
        var oneYear = first.Year == last.Year;
        Month = oneYear && first.Month == last.Month ? first.Month : null;
        Day = first == last ? first.Day : null;
        OnlyWords = oneYear && (Month is not null || (first.DayOfYear == 1 && last == new DateOnly(last.Year, 12, 31))) ? null : date.Words;
        Approximate = date.Edtf.AsSpan().ContainsAny('~', '%');
        Uncertain = date.Edtf.AsSpan().ContainsAny('?', '%');
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The date in words when it is not a day, a month or a year but a season, a decade or a span; otherwise null.</summary>
    public string? OnlyWords { get; }

    public bool Approximate { get; }

    public bool Uncertain { get; }

    private static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static CitedDate? From(ArticleDate? date) => date is null ? null : new CitedDate(date);

    public string MonthName => Month is { } month ? English.DateTimeFormat.GetMonthName(month) : "";

    /// <summary>The month as the Modern Language Association abbreviates it: May, June and July in full, September as Sept.</summary>
    public string ShortMonth => Month is { } month ? ShortMonthOf(month) : "";

    /// <summary>The same for the number of a month, 1 to 12.</summary>
    public static string ShortMonthOf(int month) => English.DateTimeFormat.GetMonthName(month) switch
    {
        { Length: <= 4 } name => name,
        "September" => "Sept.",
        var name => name[..3] + ".",
    };
}
