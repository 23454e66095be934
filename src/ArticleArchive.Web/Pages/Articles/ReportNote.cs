using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The note beside a passage in which the reporter says what somebody said.</summary>
/// <param name="Speaker">The person reported to have said it.</param>
/// <param name="Address">The path of the speaker's page; null when there is none.</param>
/// <param name="Grounds">How each sentence was attributed.</param>
internal sealed record ReportNote(string Speaker, string? Address, IReadOnlyList<ReportGround> Grounds)
{
    /// <summary>The notes of an article by the index of the passage, one for each speaker.</summary>
    public static ILookup<int, ReportNote> In(StoredArticle stored) => stored.Reported
        .GroupBy(reported => (reported.Statement.Sentence.Passage, reported.Speaker, reported.Statement.Attribution.Name))
        .ToLookup(reports => reports.Key.Passage, reports => new ReportNote(
            NameWithRole.Format(reports.First().Statement.Attribution),
            reports.Key.Speaker is { } speaker ? ArchiveUrls.Speaker(speaker) : null,
            [.. reports.Select(reported => ReportGround.From(stored.Article, reported.Statement))]));
}

/// <summary>How one reported sentence was attributed.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Evidence">The words of the text that name the speaker; null when there are none.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Channel">The medium that passed the words on; null when the text names none.</param>
internal sealed record ReportGround(string Words, string? Evidence, string Rule, string? Channel)
{
    public static ReportGround From(Article article, ReportedStatement reported) => new(
        article.TextAt(reported.Sentence),
        AttributionEvidence.Quote(article, reported.Attribution),
        reported.Rule,
        reported.Attribution.Channel);
}
