namespace ArticleArchive.Search.Indexing;

/// <summary>What one speaker says in a passage.</summary>
/// <param name="Names">The words by which a search can name the speaker; empty if nobody is known to speak.</param>
/// <param name="Slug">The speaker's slug; null if there is none.</param>
/// <param name="Statements">The stretches of each statement.</param>
public sealed record Spoken(IReadOnlyList<string> Names, string? Slug, IReadOnlyList<IGrouping<int, StatementPart>> Statements);
