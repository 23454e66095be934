namespace ArticleArchive.Articles;

/// <summary>The layout detected in a plain text, and the reason.</summary>
/// <param name="Layout">What separates its paragraphs.</param>
/// <param name="Reason">Why, as a phrase: <c>4 of 4 lines end a sentence</c>.</param>
/// <param name="IsGiven">True when the metadata gives the layout.</param>
public sealed record LayoutRule(TextLayout Layout, string Reason, bool IsGiven);
