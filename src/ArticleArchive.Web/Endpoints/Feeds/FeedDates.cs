using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary>Dates as feeds take them (RFC 3339): moments. A date less certain than a day is none.</summary>
internal static class FeedDates
{
    /// <summary>Marks of an uncertain or approximate date in EDTF.</summary>
    private static readonly char[] Doubt = ['?', '~', '%'];

    public static string Of(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>When the archive's articles last changed. It stays the same when the database is built anew from the same files; of an empty archive only the build is known.</summary>
    public static DateTimeOffset Latest(CatalogSnapshot catalog) => catalog.RecentlyUpdated(1) is [var newest] ? newest.Changed : catalog.Summary.Changed;

    /// <summary>When an article was published; null when that is not known to the day.</summary>
    public static string? Of(ArticleDate? date) => date switch
    {
        { Moment: { } moment } => Of(moment),
        { Earliest: var day, Latest: var last, Edtf: var written } when day == last && written.IndexOfAny(Doubt) < 0 =>
            Of(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)),
        _ => null,
    };
}
