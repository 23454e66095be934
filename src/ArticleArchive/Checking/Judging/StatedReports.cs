using System.Runtime.CompilerServices;
using ArticleArchive.Articles;
using ArticleArchive.Quotations;

namespace ArticleArchive.Checking.Judging;

/// <summary>The sentences of an article that report speech, with whom a pronoun in them means.</summary>
internal static class StatedReports
{
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<ReportedStatement>> Read = [];

    /// <summary>Who is said to say the sentence in which a place lies; null when nobody is.</summary>
    public static Attribution? At(Article article, int passage, int start) => Read
        .GetValue(article, one => QuotationEngine.Read(TextsOf(one), one.Metadata.Speakers).Reported)
        .FirstOrDefault(report => report.Sentence.Passage == passage && report.Sentence.Span.Start <= start && start < report.Sentence.Span.End)?.Attribution;

    private static PassageText[] TextsOf(Article article) =>
        [.. article.Passages.Select(passage => new PassageText(passage.Kind, passage.Text) { IsInTranscript = article.IsSettledTranscript })];
}
