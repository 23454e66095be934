namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>Dates in the form that feeds use, which is a moment (RFC 3339). A date less precise than a day is left out.</summary>
internal static class FeedDates
{
    public static string Format(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// When the archive's articles last changed: it stays the same when the database is rebuilt from the same files. For an empty archive, when it was built.
    /// </summary>
    public static DateTimeOffset Latest(CatalogSnapshot catalog) => catalog.RecentlyUpdated(1) is [var newest] ? newest.Changed : catalog.Summary.Changed;

    /// <summary>When an article was published; null unless the day is known.</summary>
    public static string? Format(ArticleDate? date) => date switch
    {
        { Moment: { } moment } => Format(moment),
        { Earliest: var day, Latest: var last, IsUncertain: false } when day == last =>
            Format(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)),
        _ => null,
    };
}
