using System.Xml;
using System.Xml.Linq;

namespace ArticleArchive.Web.Http;

/// <summary>A small XML document as a response.</summary>
internal sealed class XmlResponse(string contentType, XElement root) : IResult
{
    /// <summary>The settings for all XML that the site writes.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        Async = true,
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        await using var xml = XmlWriter.Create(httpContext.Response.Body, Settings);
        await new XDocument(root).SaveAsync(xml, httpContext.RequestAborted);
    }
}
