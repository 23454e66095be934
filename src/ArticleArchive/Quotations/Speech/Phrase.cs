namespace ArticleArchive.Quotations.Speech;

/// <summary>The tokens of a narration that mention somebody: <paramref name="End"/> is the first token after them.</summary>
internal readonly record struct Phrase(int First, int End);
