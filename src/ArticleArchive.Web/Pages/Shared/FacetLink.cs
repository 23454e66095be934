namespace ArticleArchive.Web.Pages.Shared;

/// <summary>A value that narrows a list: what readers see, how many it leaves, and where it leads.</summary>
/// <param name="Label">The value in words.</param>
/// <param name="Count">How many of the list have it.</param>
/// <param name="Address">The list narrowed to it.</param>
internal sealed record FacetLink(string Label, long Count, string Address);
