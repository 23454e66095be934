namespace ArticleArchive.Web.Http;

/// <summary>What the routes of a read-only archive have in common.</summary>
internal static class ReadRoutes
{
    /// <summary>The methods that only read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
