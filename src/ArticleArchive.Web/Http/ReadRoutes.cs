namespace ArticleArchive.Web.Http;

/// <summary>Routes of a read-only archive.</summary>
internal static class ReadRoutes
{
    /// <summary>The methods of reading.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
