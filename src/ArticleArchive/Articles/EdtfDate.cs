namespace ArticleArchive.Articles;

/// <summary>One date of the Extended Date/Time Format, level 1, without a time: the days it can mean, and how it is written in words.</summary>
internal sealed record EdtfDate(DateOnly Earliest, DateOnly Latest, string Words)
{
    /// <summary>Reads a date, a season or a date with unspecified digits, with any mark of doubt after it.</summary>
    public static EdtfDate? Parse(ReadOnlySpan<char> text)
    {
        var doubt = text is [.., '?' or '~' or '%'] ? text[^1] : ' ';
        var date = ParseCertain(doubt == ' ' ? text : text[..^1]);
        return date is null ? null : date with { Words = WordsOfDoubt(doubt) + date.Words };
    }

    private static string WordsOfDoubt(char mark) => mark switch
    {
        '?' => "perhaps ",
        '~' => "about ",
        '%' => "perhaps about ",
        _ => "",
    };

    private static EdtfDate? ParseCertain(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => ParseYear(text),
        7 when text[4] == '-' => ParseMonth(text[..4], text[5..]),
        10 when text[4] == '-' && text[7] == '-' => ParseDay(text[..4], text[5..7], text[8..]),
        _ => null,
    };

    private static EdtfDate? ParseYear(ReadOnlySpan<char> text)
    {
        var digits = text.TrimEnd('X');
        if (digits.IsEmpty || !TryNumber(digits, out var known))
            return null;

        var span = (int)Math.Pow(10, 4 - digits.Length);
        var (first, last) = (Math.Max(1, known * span), (known * span) + span - 1);
        if (last < 1)
            return null;

        var words = span switch
        {
            1 => Year(first),
            10 => $"the {Year(known * span)}s",
            _ => $"between {Year(first)} and {Year(last)}",
        };
        return new EdtfDate(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), words);
    }

    private static EdtfDate? ParseMonth(ReadOnlySpan<char> yearText, ReadOnlySpan<char> monthText)
    {
        if (!TryYear(yearText, out var year))
            return null;
        if (monthText is "XX")
            return new EdtfDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"some time in {Year(year)}");
        if (!TryNumber(monthText, out var month))
            return null;

        return month switch
        {
            >= 1 and <= 12 => WholeMonth(year, month),
            >= 21 and <= 24 => Season(year, month),
            _ => null,
        };
    }

    private static EdtfDate? ParseDay(ReadOnlySpan<char> yearText, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText)
    {
        if (!TryYear(yearText, out var year))
            return null;
        if (monthText is "XX" && dayText is "XX")
            return new EdtfDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"some day in {Year(year)}");
        if (!TryNumber(monthText, out var month) || month is < 1 or > 12)
            return null;

        var whole = WholeMonth(year, month);
        if (dayText is "XX")
            return whole with { Words = $"some day in {whole.Words}" };
        if (!TryNumber(dayText, out var day) || day < 1 || day > whole.Latest.Day)
            return null;

        var date = new DateOnly(year, month, day);
        return new EdtfDate(date, date, WordsOf(date));
    }

    /// <summary>A day in British English: <c>29 January 2016</c>.</summary>
    public static string WordsOf(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthName(day.Month)} {Year(day.Year)}");

    private static EdtfDate WholeMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), $"{MonthName(month)} {Year(year)}");

    // The format says neither which hemisphere nor which winter: we use the northern meteorological seasons, with winter beginning in December of that year.
    private static EdtfDate? Season(int year, int season)
    {
        var (name, firstMonth) = season switch
        {
            21 => ("spring", 3),
            22 => ("summer", 6),
            23 => ("autumn", 9),
            _ => ("winter", 12),
        };
        var first = new DateOnly(year, firstMonth, 1);
        var last = first > DateOnly.MaxValue.AddMonths(-3) ? DateOnly.MaxValue : first.AddMonths(3).AddDays(-1);
        return new EdtfDate(first, last, $"{name} {Year(year)}");
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static bool TryYear(ReadOnlySpan<char> text, out int year) => TryNumber(text, out year) && year >= 1;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
