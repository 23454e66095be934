namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The values of one kind that narrow a list.</summary>
/// <param name="Name">Their kind, in one word: <c>Topic</c>.</param>
/// <param name="Links">The values, in the order in which they are shown.</param>
internal sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>How many values are visible at first.</summary>
    public const int VisibleAtFirst = 8;
}

/// <summary>A value that narrows a list: its label, its count and its address.</summary>
/// <param name="Label">The value in words.</param>
/// <param name="Count">How many items of the list have it.</param>
/// <param name="Address">The address of the list narrowed to it.</param>
internal sealed record FacetLink(string Label, long Count, string Address);
