namespace ArticleArchive.Web.Pages.Shared;

/// <summary>A filter that narrows a list.</summary>
/// <param name="Name">Its kind: <c>Topic</c>.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Without">The address of the list without it.</param>
internal sealed record RemovableFilter(string Name, string Value, string Without);
