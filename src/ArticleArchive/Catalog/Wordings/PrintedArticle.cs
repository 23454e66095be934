namespace ArticleArchive.Catalog.Wordings;

/// <summary>The words that an article prints, ready for comparison with others.</summary>
/// <param name="Statements">The words of each statement, in the order of the article; null if too short to compare.</param>
/// <param name="Paragraphs">The words of each paragraph long enough to distinguish articles, as a number; no duplicates.</param>
internal sealed record PrintedArticle(IReadOnlyList<PrintedWords?> Statements, IReadOnlyList<long> Paragraphs)
{
    private const int WordsOfParagraph = 8;

    public static PrintedArticle From(Article article) => new(
        [.. article.Utterances.Select(utterance => PrintedWords.From(article, utterance))],
        ParagraphsOf(article));

    /// <summary>The paragraphs' words, each as a number.</summary>
    public static IReadOnlyList<long> ParagraphsOf(Article article) =>
    [
        .. article.Passages.Where(passage => passage.Kind is not (PassageKind.Headline or PassageKind.Heading))
            .Select(passage => PrintedWords.From(passage.Text, WordsOfParagraph)?.Id.Value)
            .OfType<long>()
            .Distinct(),
    ];
}
