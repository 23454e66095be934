namespace ArticleArchive.Web.Linking;

/// <summary>The page number in an address.</summary>
internal static class PageNumber
{
    private const int MaxPage = 1_000_000;

    /// <summary>Reads <c>page</c>; anything that is not a number from 1 up is 1, and no list has more than a million pages.</summary>
    public static int Read(IQueryCollection query) =>
        int.TryParse(query["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MaxPage) : 1;
}
