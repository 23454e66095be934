using System.Xml.Linq;
using ArticleArchive.Citations;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary><c>/unapi</c>: citations for reference managers (unAPI, version 1). An address identifies what to cite.</summary>
internal sealed class UnApi(CitationResolver places, CitationFactory factory, SiteAddress address)
{
    private static readonly (string Name, string MediaType, CitationStyle Style)[] Formats =
    [
        ("ris", RepresentationFormat.Ris.MediaType, CitationStyle.Ris),
        ("bibtex", RepresentationFormat.BibTex.MediaType, CitationStyle.BibTex),
        ("csl-json", RepresentationFormat.CslJson.MediaType, CitationStyle.CslJson),
    ];

    public IResult Answer(HttpContext context)
    {
        var (id, format) = (context.Request.Query["id"].FirstOrDefault(), context.Request.Query["format"].FirstOrDefault());
        if (string.IsNullOrEmpty(id))
            return string.IsNullOrEmpty(format) ? List(null) : TypedResults.BadRequest();
        if (factory.Create(places.At(id, address.For(context.Request)), context.Request) is not { } citation)
            return TypedResults.NotFound();
        if (string.IsNullOrEmpty(format))
        {
            context.Response.StatusCode = StatusCodes.Status300MultipleChoices;
            return List(id);
        }

        return Formats.FirstOrDefault(known => known.Name == format) is { Name: not null } wanted
            ? TypedResults.Text(wanted.Style.Write(citation), wanted.MediaType, Encoding.UTF8)
            : TypedResults.StatusCode(StatusCodes.Status406NotAcceptable);
    }

    private static XmlResponse List(string? id) => new("application/xml; charset=utf-8", new XElement("formats",
        id is null ? null : new XAttribute("id", XmlWords.Clean(id)),
        Formats.Select(known => new XElement("format", new XAttribute("name", known.Name), new XAttribute("type", known.MediaType)))));
}
