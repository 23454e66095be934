using System.Text;
using System.Xml.Linq;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Citing;
using ArticleArchive.Web.Feeds;
using ArticleArchive.Web.Settings;

namespace ArticleArchive.Web.Twins;

/// <summary><c>/unapi</c>: the citations of what a page shows, for reference managers (unAPI, version 1). What is cited is named by its address.</summary>
internal sealed class UnApi(ArchiveCatalog catalog, CitationDesk desk, SiteAddress address)
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

    /// <summary>What an address of this site names; null for one that is elsewhere, or that names neither an article nor words of one.</summary>
    private Citation? CitationOf(string id, HttpRequest request)
    {
        var site = address.Of(request);
        if (!Uri.TryCreate(site, id, out var named)
            || !string.Equals(named.Authority, site.Authority, StringComparison.OrdinalIgnoreCase)
            || !ArchiveUrls.TryRead(named, out var slug, out var passages))
            return null;

        var found = ArticleLookup.Find(catalog, slug);
        if ((found.Article ?? (found.MovedTo is { } moved ? catalog.Find(moved) : null)) is not { } stored)
            return null;
        if (passages.Length == 0)
            return desk.Of(stored.Article, request);
        return PassageRange.TryParse(passages, out var range) && CitedWords.Of(stored, range) is { } cited ? desk.Of(cited, request) : null;
    }
}
