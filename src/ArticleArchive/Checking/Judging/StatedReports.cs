using System.Runtime.CompilerServices;
using ArticleArchive.Quotations;

namespace ArticleArchive.Checking.Judging;

/// <summary>The sentences of an article that report speech, with the people that pronouns in them refer to.</summary>
internal static class StatedReports
{
    private static readonly ConditionalWeakTable<Article, IReadOnlyList<ReportedStatement>> Read = [];

    /// <summary>The speaker to whom the sentence at a place is attributed; null when there is none.</summary>
    public static Attribution? At(Article article, int passage, int start) => Read
        .GetValue(article, one => QuotationEngine.Read(TextsOf(one), one.Metadata.Speakers).Reported)
        .FirstOrDefault(report => report.Sentence.Passage == passage && report.Sentence.Span.Start <= start && start < report.Sentence.Span.End)?.Attribution;

    private static PassageText[] TextsOf(Article article) =>
        [.. article.Passages.Select(passage => new PassageText(passage.Kind, passage.Text) { IsInTranscript = article.IsSettledTranscript })];
}
