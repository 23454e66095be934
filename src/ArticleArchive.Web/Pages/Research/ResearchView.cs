using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>The results of a search in a view other than the list.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Query">The query as it was searched.</param>
/// <param name="Heading">The heading: how many results there are.</param>
/// <param name="Partial">The partial view that shows it.</param>
/// <param name="Model">The model of that view.</param>
internal sealed record ResearchView(SearchParameters Asked, Query Query, string Heading, string Partial, object Model)
{
    private const string Found = "paragraphs ";

    /// <summary>How the query was read, as a continuation of the heading.</summary>
    public string Reading => Query.Reading.StartsWith(Found, StringComparison.Ordinal) ? Query.Reading[Found.Length..] : Query.Reading;
}
