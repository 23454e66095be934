namespace ArticleArchive.Articles;

/// <summary>An interval of the Extended Date/Time Format, level 1: two dates, one of which may be open (<c>..</c>) or unknown (empty).</summary>
internal static class EdtfInterval
{
    private const string Open = "..";

    /// <summary>Reads an interval; null when the text is not one, or when it ends before it starts.</summary>
    public static EdtfDate? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (startText, endText) = (text[..slash], text[(slash + 1)..]);
        var (start, end) = (EdtfDate.Parse(startText), EdtfDate.Parse(endText));
        if (start is null && end is null)
            return null;
        if (start is null)
            return UntilEnd(startText, end);
        if (end is null)
            return FromStart(start, endText);

        return end.Latest < start.Earliest ? null : new EdtfDate(start.Earliest, end.Latest, $"{start.Words} to {end.Words}");
    }

    private static EdtfDate? UntilEnd(string startText, EdtfDate? end) => (startText, end) switch
    {
        (_, null) => null,
        (Open, _) => new EdtfDate(DateOnly.MinValue, end.Latest, $"up to {end.Words}"),
        ("", _) => new EdtfDate(DateOnly.MinValue, end.Latest, $"an unknown date to {end.Words}"),
        _ => null,
    };

    private static EdtfDate? FromStart(EdtfDate start, string endText) => endText switch
    {
        Open => new EdtfDate(start.Earliest, DateOnly.MaxValue, $"{start.Words} onwards"),
        "" => new EdtfDate(start.Earliest, DateOnly.MaxValue, $"{start.Words} to an unknown date"),
        _ => null,
    };
}
