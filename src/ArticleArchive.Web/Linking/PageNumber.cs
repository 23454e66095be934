using System.Globalization;

namespace ArticleArchive.Web.Linking;

/// <summary>The page number in an address.</summary>
internal static class PageNumber
{
    /// <summary>Reads <c>page</c>; anything that is not a number from 1 up is 1.</summary>
    public static int Read(IQueryCollection query) =>
        int.TryParse(query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(page, 1) : 1;
}
