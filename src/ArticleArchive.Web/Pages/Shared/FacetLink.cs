namespace ArticleArchive.Web.Pages.Shared;

/// <summary>A value that narrows a list: its label, its count and its address.</summary>
/// <param name="Label">The value in words.</param>
/// <param name="Count">How many items of the list have it.</param>
/// <param name="Address">The address of the list narrowed to it.</param>
internal sealed record FacetLink(string Label, long Count, string Address);
