namespace ArticleArchive.Web.Pages.Shared;

/// <summary>One facet of a list: the values to filter by.</summary>
/// <param name="Name">The facet, in one word: <c>Topic</c>.</param>
/// <param name="Links">The values, in the order shown.</param>
internal sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>How many values are shown before the reader asks for more.</summary>
    public const int InitiallyVisible = 8;
}

/// <summary>A value to filter by.</summary>
/// <param name="Label">The value, as shown.</param>
/// <param name="Count">The number of items in the list that have it.</param>
/// <param name="Address">The address of the filtered list.</param>
internal sealed record FacetLink(string Label, long Count, string Address);
