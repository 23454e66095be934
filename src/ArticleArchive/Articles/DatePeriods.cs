using System.Text.RegularExpressions;

namespace ArticleArchive.Articles;

/// <summary>
/// The year, month and day that contain the whole of a date. An <c>X</c> stands for what is not known, as in EDTF: a date known only to the year lies in
/// <c>2016</c> and <c>2016-XX</c>, and in no month.
/// </summary>
public static partial class DatePeriods
{
    /// <summary>The period and the year of an article without a date.</summary>
    public const string Undated = "undated";

    /// <summary>The period of a date that lies in no single year.</summary>
    public const string NoSingleYear = "XXXX";

    /// <summary>The periods that a date lies in, the widest first: <c>2016</c>, <c>2016-01</c>, <c>2016-01-29</c>.</summary>
    public static IReadOnlyList<string> Covering(ArticleDate date) => Covering(date.Earliest, date.Latest);

    /// <summary>The periods that the days from <paramref name="first"/> to <paramref name="last"/> lie in, the widest first.</summary>
    public static IReadOnlyList<string> Covering(DateOnly first, DateOnly last)
    {
        if (first.Year != last.Year)
            return [NoSingleYear];

        var year = first.ToString("yyyy", CultureInfo.InvariantCulture);
        if (first.Month != last.Month)
            return [year, $"{year}-XX"];

        var month = first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return first != last ? [year, month, $"{month}-XX"] : [year, month, first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
    }

    /// <summary>Whether a text is the name of a period.</summary>
    public static bool IsPeriod(string text) => Form().IsMatch(text) && (text.Contains('X', StringComparison.Ordinal) || ArticleDate.TryParse(text, out _));

    /// <summary>A period in British English: <c>January 2016</c>; <c>2016, month not known</c>; <c>no single year</c>.</summary>
    public static string Words(string period) => period switch
    {
        NoSingleYear => "no single year",
        [.. var known, '-', 'X', 'X'] => $"{Words(known)}, {(known.Length == 4 ? "month" : "day")} not known",
        _ => ArticleDate.TryParse(period, out var date) ? date.Words : period,
    };

    [GeneratedRegex(@"^(XXXX|[0-9]{4}(-(XX|(0[1-9]|1[0-2])(-(XX|[0-3][0-9]))?))?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
