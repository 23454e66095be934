using ArticleArchive.Citations;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;
using ArticleArchive.Web.Linking.Lists;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ArticleArchive.Web.Endpoints.Lists;

/// <summary>A reading list as a file.</summary>
internal sealed class ListFiles(ListResolver resolver, CitationFactory factory, SiteAddress address, IOptions<ArchiveOptions> options)
{
    private const string Name = "reading-list";

    /// <summary>The list in one of the export formats. Bibliographies leave out paragraphs that are gone.</summary>
    public IResult Exported(ExportFormat format, HttpRequest request)
    {
        var list = ReadingList.Read(request.Query);
        var items = Items(list, request);
        if (format == ExportFormat.BibTex || format == ExportFormat.Ris)
            items = Existing(items);
        return new ExportResponse(
            new ExportList(
                Name, ListedItem.Columns.Names, items.Select(item => item.Entry), items.Count, ArchiveUrls.Absolute(address.For(request), list.Address())),
            format);
    }

    /// <summary>The list as JSON of the Citation Style Language.</summary>
    public IResult Citations(HttpRequest request) => File(
        CslJson.Write([.. Existing(Items(ReadingList.Read(request.Query), request)).Select(item => item.Citation)]),
        RepresentationFormat.CslJson);

    /// <summary>The list in Markdown.</summary>
    public IResult Markdown(HttpRequest request)
    {
        var list = ReadingList.Read(request.Query);
        var text = new StringBuilder($"# {TitleOf(list)}\n");
        foreach (var item in Items(list, request))
        {
            text.Append('\n').Append(item.Found.Cited is null ? item.Cited + "\n" : CitationStyle.Markdown.Write(item.Citation));
            text.Append("\n*").Append(item.Found.State).Append("*\n");
            if (item.Found.Entry.Note.Length > 0)
                text.Append('\n').Append(item.Found.Entry.Note).Append('\n');
        }

        return File(text.ToString(), RepresentationFormat.Markdown);
    }

    /// <summary>The list as a Word document.</summary>
    public IResult Document(HttpRequest request)
    {
        var list = ReadingList.Read(request.Query);
        return TypedResults.File(ListDocument.Write(TitleOf(list), Items(list, request)), DraftParameters.WordType, Name + ArchiveUrls.DocumentEnding);
    }

    private static string TitleOf(ReadingList list) => list.Title.Length > 0 ? list.Title : "Reading list";

    private static List<ListedItem> Existing(IReadOnlyList<ListedItem> items) => [.. items.Where(item => item.Found.Cited is not null)];

    private static FileContentHttpResult File(string text, RepresentationFormat format) =>
        TypedResults.File(Encoding.UTF8.GetBytes(text), format.MediaType, Name + format.Ending);

    private List<ListedItem> Items(ReadingList list, HttpRequest request) =>
        [.. resolver.Find(list).Select((found, i) => new ListedItem(
            i + 1, found, found.Cited is { } cited ? factory.Create(cited, request) : Lost(found, request)))];

    /// <summary>A citation for a paragraph that is gone or never existed.</summary>
    private Citation Lost(ListedPassage found, HttpRequest request) => new()
    {
        Title = found.Article?.Title ?? found.Entry.Spelled,
        Publisher = found.Article?.Metadata.Publisher?.Name,
        Date = found.Article?.Date,
        Address = ArchiveUrls.Absolute(address.For(request), ArchiveUrls.List("", "", [(found.Entry.Spelled, "")])),
        Archive = options.Value.SiteName,
        Key = found.Entry.Spelled,
    };
}
