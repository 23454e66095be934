using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>A reported statement as the catalog holds it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">Address name of the speaker in this archive; null when they are not named, or quoted nowhere in it.</param>
public sealed record StoredReport(ReportedStatement Statement, string? Speaker);
