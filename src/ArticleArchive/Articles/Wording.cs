namespace ArticleArchive.Articles;

/// <summary>Numbers and dates as readers see them.</summary>
public static class Wording
{
    private static readonly CultureInfo Readers = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A number with thousands separators: <c>19,000</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Readers);

    /// <summary>A number and its noun: <c>1 article</c>, <c>2,000 articles</c>.</summary>
    public static string Count(long number, string one) => Count(number, one, one + "s");

    /// <summary>A number and its noun, where the plural has more than an s: <c>1 history</c>, <c>2 histories</c>.</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The day of a moment, in universal time: <c>3 May 2026</c>.</summary>
    public static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy", Readers);

    /// <summary>A moment, in universal time: <c>3 May 2026, 12:05 UTC</c>; only the day for a moment given as a day.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.TimeOfDay == TimeSpan.Zero ? Day(moment) : moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", Readers);
}
