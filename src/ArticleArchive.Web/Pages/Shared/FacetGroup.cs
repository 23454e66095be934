namespace ArticleArchive.Web.Pages.Shared;

/// <summary>The values of one kind that narrow a list.</summary>
/// <param name="Name">What kind they are, one word: <c>Topic</c>.</param>
/// <param name="Links">The values, in the order to show.</param>
internal sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>How many values are in sight at once.</summary>
    public const int InSight = 8;
}
