using System.Xml.Linq;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Feeds;

/// <summary><c>/opensearch.xml</c>: lets a browser search the archive from its address bar (OpenSearch 1.1).</summary>
internal sealed class SearchDescription(SiteAddress address, IOptions<ArchiveOptions> options)
{
    private const int ShortNameLength = 16;
    private const int LongNameLength = 48;
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public IResult Answer(HttpRequest request)
    {
        var site = address.For(request);
        var name = XmlWords.Clean(options.Value.SiteName);
        return new XmlResponse("application/opensearchdescription+xml; charset=utf-8", new XElement(OpenSearch + "OpenSearchDescription",
            new XElement(OpenSearch + "ShortName", Cut(name, ShortNameLength)),
            new XElement(OpenSearch + "LongName", Cut(name, LongNameLength)),
            new XElement(OpenSearch + "Description", $"Passages of {name} with the exact words of a search."),
            new XElement(OpenSearch + "InputEncoding", "UTF-8"),
            new XElement(OpenSearch + "Image", new XAttribute("type", "image/svg+xml"), ArchiveUrls.Absolute(site, ArchiveUrls.Favicon)),
            Address("text/html", ArchiveUrls.SearchPage, site),
            Address("application/json", ArchiveUrls.ApiSearch, site)));
    }

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd();

    private static XElement Address(string type, string path, Uri site) => new(OpenSearch + "Url",
        new XAttribute("type", type),
        new XAttribute("method", "get"),
        new XAttribute("template", ArchiveUrls.Absolute(site, path) + "?q={searchTerms}"));
}
