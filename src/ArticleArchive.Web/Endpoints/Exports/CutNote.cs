namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The last line of a JSON Lines file that does not contain the whole list.</summary>
internal sealed record CutNote(string Cut);
