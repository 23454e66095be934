namespace ArticleArchive.Search.Indexing;

/// <summary>The words of one quotation of a statement.</summary>
/// <param name="Utterance">The index of the statement in the article.</param>
/// <param name="Passage">The index of the passage in the article.</param>
/// <param name="First">The index of the first word in the passage.</param>
/// <param name="End">The index after the last word.</param>
public readonly record struct StatementPart(int Utterance, int Passage, int First, int End);
