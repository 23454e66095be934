namespace ArticleArchive.Search.Research;

/// <summary>One of two compared searches.</summary>
/// <param name="Results">What it finds, with counts over all of it but without the passages themselves.</param>
/// <param name="Time">Its counts over the periods of both searches.</param>
public sealed record ComparedSearch(SearchResults Results, TimeLine Time);
