using System.Globalization;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Web.Linking;

/// <summary>What the address of a concordance says beside the search; the page, its file and the API take the same.</summary>
/// <param name="Order">The order of the lines.</param>
/// <param name="Only">Only the lines of that group; null for all.</param>
/// <param name="Near">Only lines with that word near the match; null for all.</param>
internal sealed record LineParameters(LineOrder Order, string? Only, Neighbour? Near)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 100;

    /// <summary>How many words away a neighbour may stand at most.</summary>
    public const int WidestWindow = 10;

    /// <summary>How many words away it may stand where the address does not say.</summary>
    public const int UsualWindow = 5;

    /// <summary>What stands in the address for the group without a word, speaker or publisher: a folded word has no hyphen.</summary>
    public const string NoValue = "-";

    /// <summary>Reads <c>order</c>, <c>only</c>, <c>near</c> and <c>window</c>.</summary>
    public static LineParameters Read(IQueryCollection query) => new(
        SearchParameters.Choice(query, "order", LineOrder.Newest),
        query["only"].FirstOrDefault() is { Length: > 0 } only ? only == NoValue ? "" : only : null,
        Tokenizer.Tokenize(query["near"].FirstOrDefault() ?? "") is [var near, ..] ? new Neighbour(near.Word, Window(query)) : null);

    /// <summary>Reads <c>window</c>: how many words on either side.</summary>
    public static int Window(IQueryCollection query) =>
        int.TryParse(query["window"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var window) ? Math.Clamp(window, 1, WidestWindow) : UsualWindow;

    /// <summary>A page of lines.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="page">Which page, from 1.</param>
    public LineRequest Request(Query query, int page) => new()
    {
        Query = query,
        Order = Order,
        Group = Only,
        Near = Near,
        Skip = (int)Math.Min((page - 1L) * PageSize, int.MaxValue - PageSize),
        Most = PageSize,
    };
}
