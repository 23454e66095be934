namespace ArticleArchive.Catalog;

/// <summary>A reported statement as stored in the catalog.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">The slug of the speaker; null when they are not named, or not quoted anywhere in the archive.</param>
public sealed record StoredReport(ReportedStatement Statement, string? Speaker);
