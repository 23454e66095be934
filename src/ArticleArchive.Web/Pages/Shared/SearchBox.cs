using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The form that searches: what stands in it, and what is kept when it is sent again.</summary>
internal sealed record SearchBox
{
    /// <summary>The box of a page that is no search.</summary>
    public static SearchBox Empty { get; } = new();

    /// <summary>What it is called.</summary>
    public string Label { get; init; } = "Search the archive";

    /// <summary>What was typed, and the filters that stay.</summary>
    public QueryText Query { get; init; } = new();

    /// <summary>The order that stays.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>The filters that are sent along unseen.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
    [
        .. Query.In is { } voice ? [("in", voice)] : Array.Empty<(string, string)>(),
        .. Query.By.Select(value => ("by", value)),
        .. Query.Topics.Select(value => ("topic", value)),
        .. Query.Sources.Select(value => ("source", value)),
        .. Query.Years.Select(value => ("year", value)),
        .. Sort == SearchSort.Best ? Array.Empty<(string, string)>() : [("sort", Sort.ToString().ToLowerInvariant())],
    ];
}
