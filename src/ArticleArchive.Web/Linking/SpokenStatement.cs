namespace ArticleArchive.Web.Linking;

/// <summary>One statement, taken out of its article.</summary>
/// <param name="Paragraphs">Its words, paragraph by paragraph, with an ellipsis where an attribution interrupts them.</param>
/// <param name="First">The passage it begins in.</param>
/// <param name="Fragment">Whether it is only a few words in the narrator's sentence.</param>
/// <param name="Cited">Its words, to be cited.</param>
/// <param name="Through">Who without a name spoke for the speaker: <c>a spokesman</c>; null where nobody did.</param>
internal sealed record SpokenStatement(IReadOnlyList<string> Paragraphs, Passage First, bool Fragment, CitedWords Cited, string? Through)
{
    public static SpokenStatement From(StoredArticle stored, Utterance utterance) => new(
        [.. utterance.Quotations
            .GroupBy(q => q.Place.Passage)
            .Select(parts => string.Join(" … ", parts.Select(q => stored.Article.TextAt(q.Place))))],
        stored.Article.Passages[utterance.Quotations[0].Place.Passage],
        utterance.Quotations.All(q => q.Kind == QuotationKind.Fragment),
        CitedWords.From(stored, utterance),
        utterance.Attribution?.Through);
}
