using System.Diagnostics;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>One page of a concordance, as shown.</summary>
/// <param name="Asked">The search.</param>
/// <param name="Lines">The order, and what the lines are narrowed to.</param>
/// <param name="Page">What was found.</param>
internal sealed record LinesView(SearchParameters Asked, LineParameters Lines, LinePage Page)
{
    private static readonly (string Name, (LineOrder Order, string Words)[] Orders)[] AllOrders =
    [
        ("Date", [(LineOrder.Newest, "newest"), (LineOrder.Oldest, "oldest")]),
        ("Words before", [(LineOrder.Left1, "first"), (LineOrder.Left2, "second"), (LineOrder.Left3, "third"), (LineOrder.LeftCount, "by frequency")]),
        ("Words after", [(LineOrder.Right1, "first"), (LineOrder.Right2, "second"), (LineOrder.Right3, "third"), (LineOrder.RightCount, "by frequency")]),
        ("Also", [(LineOrder.Speaker, "speaker"), (LineOrder.Source, "source")]),
    ];

    /// <summary>Whether there can be lines: a search without words has none.</summary>
    public bool AsksForWords => LinePage.CanShow(Page.Request.Query);

    /// <summary>The orders to choose from, in groups, each with its address.</summary>
    public IEnumerable<(string Name, IEnumerable<(string Words, string Address, bool IsChosen)> Orders)> Orders => AllOrders.Select(group => (
        group.Name,
        group.Orders.Select(
            order => (order.Words, LinesAt(Lines with { Order = order.Order, Only = null }), order.Order == Lines.Order))));

    /// <summary>The groups of lines, each with the address of the lines in it.</summary>
    public IReadOnlyList<FacetLink> Groups =>
    [
        .. Page.Groups.Take(Contracts.LinesAnswer.MaxGroups).Select(
            group => new FacetLink(Named(group.Name), group.Group.Count, LinesAt(Lines with { Only = group.Group.Value }))),
    ];

    /// <summary>The property that the lines are grouped by.</summary>
    public string GroupedBy => Lines.Order switch
    {
        LineOrder.Newest or LineOrder.Oldest => "Year",
        LineOrder.Speaker => "Speaker",
        LineOrder.Source => "Source",
        LineOrder.Left1 or LineOrder.LeftCount => "First word before",
        LineOrder.Right1 or LineOrder.RightCount => "First word after",
        LineOrder.Left2 => "Second word before",
        LineOrder.Left3 => "Third word before",
        LineOrder.Right2 => "Second word after",
        LineOrder.Right3 => "Third word after",
        _ => throw new UnreachableException(),
    };

    /// <summary>The filters that narrow the lines, each with the address of the lines without it.</summary>
    public IReadOnlyList<RemovableFilter> Narrowed =>
    [
        .. Lines.Near is { } near
            ? [new RemovableFilter("Near", Reach(near), LinesAt(Lines with { Near = null }))]
            : Array.Empty<RemovableFilter>(),
        .. Lines.Only is { } only
            ? [new RemovableFilter(GroupedBy, NameOf(only), LinesAt(Lines with { Only = null }))]
            : Array.Empty<RemovableFilter>(),
    ];

    /// <summary>The links to the other pages.</summary>
    public PageLinks Pages => PageLinks.Create(Asked.Page, Page.Found.Total, LineParameters.PageSize, page => ArchiveUrls.Lines(Asked.Text, Lines, page));

    /// <summary>The address of the lines as a file.</summary>
    public string File => ArchiveUrls.LinesFile(Asked.Text, Lines);

    /// <summary>The address of the words of a line in their article.</summary>
    public string AddressOf(Line line) => ArchiveUrls.InContext(line.Article.Slug, line.Passage.Id, Asked.Text);

    /// <summary>Who says a line; if nobody does, what kind of text it is.</summary>
    public static string SaidBy(Line line) => (line.Voice, line.Speaker) switch
    {
        (Voice.Quote, { } speaker) => speaker.Name,
        (Voice.Quote, null) => "quoted",
        (Voice.Reported, { } speaker) => $"{speaker.Name}, reported",
        (Voice.Reported, null) => "reported",
        (Voice.Headline, _) => "headline",
        _ => "reporter",
    };

    private string Named(string name) => name switch
    {
        "" when Lines.Order is LineOrder.Speaker => "no speaker named",
        "" when Lines.Order is LineOrder.Source => "no source given",
        "" => "no word (start or end of the paragraph)",
        _ => name,
    };

    private string LinesAt(LineParameters lines) => ArchiveUrls.Lines(Asked.Text, lines);

    private string NameOf(string group) => Named(Page.Groups.FirstOrDefault(one => one.Group.Value == group).Name ?? group);

    private static string Reach(Neighbour near) => $"{QueryWriter.Plain(near.Word)}, at most {Wording.Count(near.Within, "word")} away";
}
