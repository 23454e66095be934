namespace ArticleArchive.Search.Research;

/// <summary>One of two searches that are compared.</summary>
/// <param name="Results">What it finds, with counts over all of it; the passages themselves are left out.</param>
/// <param name="Time">The same over the periods of both.</param>
public sealed record ComparedSearch(SearchResults Results, TimeLine Time);
