namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The last line of a file of JSON Lines that has not the whole list.</summary>
internal sealed record CutNote(string Cut);
