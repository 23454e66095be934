namespace ArticleArchive.Articles;

/// <summary>How the paragraphs of a plain text were told apart, and what decided it.</summary>
/// <param name="Layout">What tells its paragraphs apart.</param>
/// <param name="Reason">What decided, a phrase: <c>4 of 4 lines end a sentence</c>.</param>
/// <param name="IsGiven">True when the metadata settles it.</param>
public sealed record LayoutRule(TextLayout Layout, string Reason, bool IsGiven);
