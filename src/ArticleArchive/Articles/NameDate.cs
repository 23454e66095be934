using System.Buffers;

namespace ArticleArchive.Articles;

/// <summary>The day in the name of a file: <c>2016-01-29-bridge</c>, <c>1936-07-18_results</c>, <c>20160129</c>, <c>2016/01/29/bridge</c>.</summary>
public static class NameDate
{
    private const int EarliestCompact = 1600;
    private const int LatestCompact = 2100;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The day, as EDTF, and the rest of the name; null when the name does not begin with a day.</summary>
    public static (string Day, string After)? Parse(string name)
    {
        if (name.Length < 8)
            return null;
        if (!name.AsSpan(0, 4).ContainsOnlyDigits())
            return InLetters(name);

        var mark = name[4];
        if (mark is '-' or '_' or '.' && char.IsAsciiLetter(name[5]))
            return YearAndLetters(name);

        return mark is '-' or '_' or '.' ? Divided(name) : Compact(name);
    }

    /// <summary>The day that is all of a folder's name, as EDTF; null for any other name.</summary>
    public static string? Whole(string name) => Parse(name) is { } dated && !dated.After.Any(char.IsLetterOrDigit) ? dated.Day : null;

    /// <summary>The day in the folders of a path or an address (<c>2016/01/29/bridge.html</c>), as EDTF; null when there is none.</summary>
    public static string? InFolders(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 3 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && Day(parts.AsSpan(i, 3)) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>The month in the folders of a path (<c>2016/01/bridge.md</c>), as EDTF; null when there is none.</summary>
    public static string? MonthInFolders(string path)
    {
        var parts = path.Split('/');
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            var month = $"{parts[i]}-{parts[i + 1]}";
            if (parts[i].Length == 4 && IsYear(parts[i]) && parts[i + 1].Length == 2 && ArticleDate.TryParse(month, out _))
                return month;
        }

        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var year) && year is >= EarliestCompact and <= LatestCompact;

    /// <summary>A day with its month in letters: <c>28Jun2005</c>, <c>3-March-2005</c>.</summary>
    private static (string Day, string After)? InLetters(string name)
    {
        var day = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (day is not (1 or 2))
            return null;

        var word = name.AsSpan(day).TrimStart("-_. ");
        var letters = word.IndexOfAnyExcept(Letters);
        var rest = letters < 3 ? default : word[letters..].TrimStart("-_. ");
        if (rest.Length < 4 || !rest[..4].ContainsOnlyDigits() || (rest.Length > 4 && char.IsAsciiDigit(rest[4])) || Month(word[..letters]) is not { } month)
            return null;

        var date = $"{rest[..4]}-{month:00}-{name.AsSpan(0, day).ToString().PadLeft(2, '0')}";
        return ArticleDate.TryParse(date, out _) ? (date, rest[4..].ToString()) : null;
    }

    /// <summary>A day with its month in letters after the year: <c>2005-Jun-28</c>.</summary>
    private static (string Day, string After)? YearAndLetters(string name)
    {
        var word = name.AsSpan(5);
        var letters = word.IndexOfAnyExcept(Letters);
        if (letters < 3 || word[letters] != name[4] || Month(word[..letters]) is not { } month)
            return null;

        var rest = word[(letters + 1)..];
        var end = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var found ? found : rest.Length;
        var date = end is 1 or 2 ? $"{name.AsSpan(0, 4)}-{month:00}-{rest[..end].ToString().PadLeft(2, '0')}" : "";
        return ArticleDate.TryParse(date, out _) ? (date, rest[end..].ToString()) : null;
    }

    /// <summary>A day in figures, <c>2016-01-29</c> or <c>2016-1-9</c>, with the same mark twice.</summary>
    private static (string Day, string After)? Divided(string name)
    {
        var month = DigitsAt(name, 5);
        var start = 5 + month + 1;
        if (month is not (1 or 2) || start >= name.Length || name[start - 1] != name[4])
            return null;

        var day = DigitsAt(name, start);
        if (day is not (1 or 2))
            return null;

        var date = $"{name[..4]}-{name.Substring(5, month).PadLeft(2, '0')}-{name.Substring(start, day).PadLeft(2, '0')}";
        return ArticleDate.TryParse(date, out _) ? (date, name[(start + day)..]) : null;
    }

    private static int DigitsAt(string name, int from)
    {
        var end = name.AsSpan(from).IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? name.Length - from : end;
    }

    private static int? Month(ReadOnlySpan<char> word)
    {
        for (var month = 1; month <= 12; month++)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase) || word.Equals(name.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return null;
    }

    private static string? Day(ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (!part.AsSpan().ContainsOnlyDigits())
                return null;
        }

        var day = $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}";
        return ArticleDate.TryParse(day, out _) ? day : null;
    }

    private static (string Day, string After)? Compact(string name) =>
        IsYear(name.AsSpan(0, 4)) && DigitsAt(name, 0) == 8
            && $"{name[..4]}-{name[4..6]}-{name[6..8]}" is var day && ArticleDate.TryParse(day, out _)
            ? (day, name[8..])
            : null;

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
