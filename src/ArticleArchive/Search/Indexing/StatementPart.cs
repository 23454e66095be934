namespace ArticleArchive.Search.Indexing;

/// <summary>The words of one quotation of a statement.</summary>
/// <param name="Utterance">Which statement of the article.</param>
/// <param name="Passage">Which passage of the article.</param>
/// <param name="First">Index of the first word in the passage's words.</param>
/// <param name="End">Index after the last word.</param>
public readonly record struct StatementPart(int Utterance, int Passage, int First, int End);
