using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Http;

/// <summary>Responses that a browser saves instead of showing.</summary>
internal static class Attachments
{
    /// <summary>Gives the response the name under which it is saved (RFC 6266).</summary>
    public static void SaveAs(this HttpResponse response, string fileName) =>
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
}
