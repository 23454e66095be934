using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// Recognises headings between paragraphs that repeat a few words of the text in single marks, in an article that marks its quotations with double ones.
/// </summary>
internal sealed class HeadingsInMarks(IReadOnlyList<QuotedPart> parts)
{
    private const int MaxWords = 8;

    private readonly bool _isDouble = parts.Count(part => part.Region.Family == MarkFamily.Double) > parts.Count / 2;

    public bool Hold(QuotedPart part) =>
        _isDouble
        && part is { Region.Family: MarkFamily.Single, Narration: { Passage: > 0, Words.Length: <= 2, IsOnlyQuoted: true }, WordCount: <= MaxWords };
}
