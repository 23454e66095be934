namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// A speaker can be called by two names in one passage, and two speakers can have one name. The words asked for may then stand partly in one row
/// of <see cref="SearchTables.Statements"/> and partly in another, so the text decides.
/// </summary>
/// <param name="Speakers">Finds the rows of statements of those asked for, whatever their words.</param>
/// <param name="Words">Finds the passages with the words, whoever of several says them.</param>
internal sealed record SharedPassages(RowQuery Speakers, RowQuery Words);
