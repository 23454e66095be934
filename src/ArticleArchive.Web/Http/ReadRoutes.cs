namespace ArticleArchive.Web.Http;

/// <summary>Routes of an archive that is only read.</summary>
internal static class ReadRoutes
{
    /// <summary>The methods that read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
