using System.Text;
using System.Xml.Linq;
using ArticleArchive.Citations;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Feeds;
using ArticleArchive.Web.Settings;

namespace ArticleArchive.Web.Twins;

/// <summary><c>/unapi</c>: the citations of what a page shows, for reference managers (unAPI, version 1). What is cited is named by its address.</summary>
internal sealed class UnApi(CitedPlaces places, CitationDesk desk, SiteAddress address)
{
    private static readonly (string Name, TwinFormat Twin, CitationFormat Form)[] Formats =
    [
        ("ris", TwinFormat.Ris, CitationFormat.Ris),
        ("bibtex", TwinFormat.BibTex, CitationFormat.BibTex),
        ("csl-json", TwinFormat.CslJson, CitationFormat.CslJson),
    ];

    public IResult Answer(HttpContext context)
    {
        var (id, format) = (context.Request.Query["id"].FirstOrDefault(), context.Request.Query["format"].FirstOrDefault());
        if (string.IsNullOrEmpty(id))
            return string.IsNullOrEmpty(format) ? List(null) : TypedResults.BadRequest();
        if (CitationOf(id, context.Request) is not { } citation)
            return TypedResults.NotFound();
        if (string.IsNullOrEmpty(format))
        {
            context.Response.StatusCode = StatusCodes.Status300MultipleChoices;
            return List(id);
        }

        return Formats.FirstOrDefault(known => known.Name == format) is { Name: not null } wanted
            ? TypedResults.Text(CitationWriter.Write(citation, wanted.Form), TwinMedia.TypeOf(wanted.Twin), Encoding.UTF8)
            : TypedResults.StatusCode(StatusCodes.Status406NotAcceptable);
    }

    private static XmlAnswer List(string? id) => new("application/xml; charset=utf-8", new XElement("formats",
        id is null ? null : new XAttribute("id", XmlWords.Of(id)),
        Formats.Select(known => new XElement("format", new XAttribute("name", known.Name), new XAttribute("type", TwinMedia.TypeOf(known.Twin))))));

    private Citation? CitationOf(string id, HttpRequest request) => places.At(id, address.Of(request)) switch
    {
        null => null,
        { Words: { } words } => desk.Of(words, request),
        { Article: var article } => desk.Of(article, request),
    };
}
