namespace ArticleArchive.Web.Pages.Shared;

/// <summary>A filter that a list is under.</summary>
/// <param name="Name">What kind it is: <c>Topic</c>.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Without">The list without it.</param>
internal sealed record RemovableFilter(string Name, string Value, string Without);
