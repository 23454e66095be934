using ArticleArchive.Articles;

namespace ArticleArchive.Catalog.Wordings;

/// <summary>What an article prints, ready to be compared with what others print.</summary>
/// <param name="Statements">The words of each statement, in the order of the article; null for those too short to be compared.</param>
/// <param name="Paragraphs">The words of each paragraph that is long enough to tell articles apart, as a number; none comes twice.</param>
internal sealed record PrintedArticle(IReadOnlyList<PrintedWords?> Statements, IReadOnlyList<long> Paragraphs)
{
    private const int WordsOfParagraph = 8;

    public static PrintedArticle Of(Article article) => new(
        [.. article.Utterances.Select(utterance => PrintedWords.Of(article, utterance))],
        ParagraphsOf(article));

    /// <summary>The words of the paragraphs.</summary>
    public static IReadOnlyList<long> ParagraphsOf(Article article) =>
    [
        .. article.Passages.Where(passage => passage.Kind is not (PassageKind.Headline or PassageKind.Heading))
            .Select(passage => PrintedWords.Of(passage.Text, WordsOfParagraph)?.Id.Value)
            .OfType<long>()
            .Distinct(),
    ];
}
