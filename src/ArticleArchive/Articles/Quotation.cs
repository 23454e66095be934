namespace ArticleArchive.Articles;

/// <summary>A stretch of one passage inside quotation marks; the span covers the words, not the marks around them.</summary>
/// <param name="Place">The passage and the span.</param>
/// <param name="Kind">Whether it is a sentence of its own or part of the narrator's sentence.</param>
public sealed record Quotation(PassageSpan Place, QuotationKind Kind);
