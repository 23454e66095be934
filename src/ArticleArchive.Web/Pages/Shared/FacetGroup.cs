namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The values of one kind that narrow a list.</summary>
/// <param name="Name">Their kind, in one word: <c>Topic</c>.</param>
/// <param name="Links">The values, in the order in which they are shown.</param>
internal sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>How many values are visible at first.</summary>
    public const int InSight = 8;
}
