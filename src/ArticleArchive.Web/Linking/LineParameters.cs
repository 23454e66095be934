using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Web.Linking;

/// <summary>The options of a concordance in its address; the same for the page, its file and the API.</summary>
/// <param name="Order">The order of the lines.</param>
/// <param name="Only">Only the lines of this group; null for all.</param>
/// <param name="Near">Only lines with this word near the match; null for all.</param>
internal sealed record LineParameters(LineOrder Order, string? Only, Neighbour? Near)
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 100;

    /// <summary>The largest distance of a neighbour, in words.</summary>
    public const int WidestWindow = 10;

    /// <summary>The default distance, in words.</summary>
    public const int DefaultWindow = 5;

    /// <summary>Stands in the address for the group without a word, speaker or publisher; no folded word has a hyphen.</summary>
    public const string NoValue = "-";

    /// <summary>Reads <c>order</c>, <c>only</c>, <c>near</c> and <c>window</c>.</summary>
    public static LineParameters Read(IQueryCollection query) => new(
        SearchParameters.Choice(query, "order", LineOrder.Newest),
        query["only"].FirstOrDefault() switch { null or "" => null, NoValue => "", var only => only },
        Tokenizer.Tokenize(query["near"].FirstOrDefault() ?? "") is [var near, ..] ? new Neighbour(near.Word, Window(query)) : null);

    /// <summary>Reads <c>window</c>: the number of words on either side.</summary>
    public static int Window(IQueryCollection query) =>
        int.TryParse(query["window"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var window)
            ? Math.Clamp(window, 1, WidestWindow)
            : DefaultWindow;

    /// <summary>The request for a page of lines.</summary>
    /// <param name="query">The search.</param>
    /// <param name="page">The page, from 1.</param>
    public LineRequest Request(Query query, int page) => new()
    {
        Query = query,
        Order = Order,
        Group = Only,
        Near = Near,
        Skip = (int)Math.Min((page - 1L) * PageSize, int.MaxValue - PageSize),
        Limit = PageSize,
    };
}
