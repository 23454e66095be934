namespace ArticleArchive.Articles;

/// <summary>The day in the name of a file: <c>2016-01-29-bridge</c>, <c>1936-07-18_results</c>, <c>20160129</c>, <c>2016/01/29/bridge</c>.</summary>
internal static class NameDate
{
    private const int EarliestCompact = 1600;
    private const int LatestCompact = 2100;

    /// <summary>The day, as EDTF, and the rest of the name; null when the name does not begin with a day.</summary>
    public static (string Day, string After)? Of(string name)
    {
        if (name.Length < 8 || !name.AsSpan(0, 4).ContainsOnlyDigits())
            return null;

        var mark = name[4];
        return mark is '-' or '_' or '.' && name.Length >= 10 && name[7] == mark ? Day(name, (5, 8)) : Compact(name);
    }

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
        int.TryParse(name.AsSpan(0, 4), out var year) && year is >= EarliestCompact and <= LatestCompact ? Day(name, (4, 6)) : null;

    private static (string Day, string After)? Day(string name, (int Month, int Day) starts)
    {
        var end = starts.Day + 2;
        if (!name.AsSpan(starts.Month, 2).ContainsOnlyDigits() || !name.AsSpan(starts.Day, 2).ContainsOnlyDigits() || (end < name.Length && char.IsAsciiDigit(name[end])))
            return null;

        var day = $"{name[..4]}-{name.AsSpan(starts.Month, 2)}-{name.AsSpan(starts.Day, 2)}";
        return ArticleDate.TryParse(day, out _) ? (day, name[end..]) : null;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
