namespace ArticleArchive.Search.Sqlite;

/// <summary>One question to FTS5.</summary>
/// <param name="Table">The table of words.</param>
/// <param name="Match">What its rows are to hold.</param>
/// <param name="IsExact">False when it also finds rows that the query does not mean, so that the text must decide.</param>
internal sealed record RowQuery(string Table, string Match, bool IsExact);
