namespace ArticleArchive.Articles;

/// <summary>A date with time and zone (ISO 8601): <c>2016-01-29T14:05Z</c>, <c>2016-01-29T14:05:30+01:00</c>.</summary>
internal static class ZonedMoment
{
    // 'K' would read a time without a zone as local time, so the zone is spelled out.
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>Reads a moment; null when the text is not one or has no zone. Its day is the local day in that zone.</summary>
    public static ArticleDate? Parse(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return null;

        var day = DateOnly.FromDateTime(moment.DateTime);
        var time = moment.DateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new ArticleDate
        {
            Edtf = text,
            Earliest = day,
            Latest = day,
            Moment = moment,
            Words = $"{EdtfDate.WordsOf(day)}, {time} {WordsOfZone(moment.Offset)}",
        };
    }

    private static string WordsOfZone(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
            return "UTC";

        var minutes = offset.Minutes == 0 ? "" : offset.ToString("':'mm", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{Math.Abs(offset.Hours)}{minutes}");
    }
}
