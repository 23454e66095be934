using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Metadata;

/// <summary>
/// Reads a date as people and programs write it: EDTF, and <c>2016-01-29 14:05:00 +0300</c>, <c>2016/01/29</c>, <c>2016-1-9</c>, <c>29 January 2016</c>,
/// <c>Jan. 29, 2016</c>. A time without a zone is dropped, since the moment is not known. Dates in which day and month cannot be distinguished
/// (<c>03/04/2016</c>) are not read.
/// </summary>
public static partial class WrittenDate
{
    private const int MaxTextLength = 80;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a date; null when it has none of these forms.</summary>
    public static ArticleDate? Read(string text)
    {
        var written = text.Trim();
        if (written.Length is 0 or > MaxTextLength)
            return null;

        return ArticleDate.TryParse(written, out var date) ? date : Numbers(written) ?? Words(written);
    }

    /// <summary>Reads a date. Where day and month could be swapped, the later date is taken. Null when no accepted form fits.</summary>
    public static ArticleDate? Latest(string text)
    {
        if (Read(text) is { } date || YearLast().Match(text.Trim()) is not { Success: true } last)
            return Read(text);

        var (first, second) = (Number(last, "a"), Number(last, "b"));
        return ToDate((Number(last, "y"), Math.Max(first, second), Math.Min(first, second)), last);
    }

    private static ArticleDate? Numbers(string text)
    {
        if (YearFirst().Match(text) is { Success: true } year)
            return ToDate((Number(year, "y"), Number(year, "m"), Number(year, "d")), year);
        if (Compact().Match(text) is { Success: true } compact)
            return ToDate((Number(compact, "y"), Number(compact, "m"), Number(compact, "d")), compact);
        if (YearLast().Match(text) is not { Success: true } last)
            return null;

        var (first, second) = (Number(last, "a"), Number(last, "b"));
        var points = last.Groups["s"].Value == ".";
        return (first > 12, second > 12) switch
        {
            (true, _) => ToDate((Number(last, "y"), second, first), last),
            (_, true) => ToDate((Number(last, "y"), first, second), last),
            _ => points || first == second ? ToDate((Number(last, "y"), second, first), last) : null,
        };
    }

    private static ArticleDate? Words(string text)
    {
        var match = DayFirst().Match(text) is { Success: true } day ? day : MonthFirst().Match(text);
        if (match.Success)
            return Month(match) is { } month ? ToDate((Number(match, "y"), month, Number(match, "d")), match) : null;

        return MonthAlone().Match(text) is { Success: true } alone && Month(alone) is { } whole
            && ArticleDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Number(alone, "y"):0000}-{whole:00}"), out var date)
                ? date
                : null;
    }

    private static ArticleDate? ToDate((int Year, int Month, int Day) day, Match match)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
        if (Moment(date, match) is { } moment && ArticleDate.TryParse(moment, out var exact))
            return exact;

        return ArticleDate.TryParse(date, out var whole) ? whole : null;
    }

    /// <summary>The moment in ISO 8601; null when there is no time or no zone.</summary>
    private static string? Moment(string date, Match match)
    {
        var (time, zone) = (match.Groups["time"].Value, match.Groups["zone"].Value.Trim());
        if (time.Length == 0 || zone.Length == 0)
            return null;

        var parts = time.Split(':');
        var hour = Hour(int.Parse(parts[0], CultureInfo.InvariantCulture), match.Groups["half"].Value);
        var offset = zone.Trim(':') switch
        {
            "Z" or "z" or "UTC" or "GMT" or "utc" or "gmt" => "Z",
            { Length: <= 3 } hours => $"{hours[0]}{hours[1..].PadLeft(2, '0')}:00",
            var written => $"{written[0]}{written[1..^2].TrimEnd(':').PadLeft(2, '0')}:{written[^2..]}",
        };
        var seconds = parts.Length > 2 ? parts[2] : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{date}T{hour:00}:{parts[1]}:{seconds}{offset}");
    }

    private static int Hour(int hour, string half) => half.ToUpperInvariant() switch
    {
        "PM" => hour < 12 ? hour + 12 : hour,
        "AM" => hour == 12 ? 0 : hour,
        _ => hour,
    };

    private static int? Month(Match match)
    {
        var index = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant());
        return index < 0 ? null : index + 1;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private const string Time = @"(\s+[+-]\d{2}:?\d{2}|-\d{2}-\d{2}(-\d{2})?"
        + @"|(\s*T\s*|,?\s+(at\s+)?)(?<time>\d{1,2}:\d{2}(:\d{2}(\.\d{1,7})?)?)\s*(?<half>[AaPp][Mm])?\s*"
        + @"(\(?(UTC|GMT)\s*(?<zone>[+-]\d{1,2}(:?\d{2})?)\)?|(?<zone>[Zz]|UTC|GMT|utc|gmt|[+-]\d{1,2}(:?\d{2})?))?"
        + @"(\s*\([A-Za-z ]+\)|\s+[A-Z]{3,4}|\[[A-Za-z/_+-]+\])?)?$";

    private const string Month3 = $"(?<month>{EnglishMonth.Pattern})";

    private const RegexOptions WithMonth = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string WeekDay = @"^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]?\s+)?";

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})" + Time, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(T\d{6})?Z?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<s>[-/.])(?<b>\d{1,2})[-/.](?<y>\d{4})" + Time, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();

    [GeneratedRegex(WeekDay + @"(?<d>\d{1,2})(st|nd|rd|th)?[\s-]+(of\s+)?" + Month3 + @"[.,]?[\s-]+(?<y>\d{4})" + Time, WithMonth)]
    private static partial Regex DayFirst();

    [GeneratedRegex(WeekDay + Month3 + @"\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})" + Time, WithMonth)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^" + Month3 + @"\.?,?\s+(?<y>\d{4})$", WithMonth)]
    private static partial Regex MonthAlone();
}
