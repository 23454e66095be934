using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>The statements of a speaker that reporters give in their own words.</summary>
/// <param name="Speaker">Who said it.</param>
/// <param name="Total">How many such sentences the archive has.</param>
/// <param name="Articles">The first articles that have such sentences.</param>
internal sealed record SpeakerReports(string Speaker, long Total, IReadOnlyList<ReportsInArticle> Articles)
{
    private const int MaxArticles = 20;

    /// <summary>The search that finds them all.</summary>
    public string Search => ArchiveUrls.Search(new QueryText { Typed = "", In = "reported", By = [Speaker] }, SearchSort.Newest);

    public static SpeakerReports Read(CatalogSnapshot catalog, SpeakerSummary speaker) => new(
        speaker.Name,
        catalog.CountReported(speaker.Slug),
        [.. catalog.Reporting(speaker.Slug, page: 1, MaxArticles).Select(stored => ReportsInArticle.From(stored, speaker.Slug))]);
}

/// <summary>The sentences of one article that report what one person said, in the order of the text.</summary>
internal sealed record ReportsInArticle(Article Article, IReadOnlyList<(Passage Passage, string Words)> Sentences)
{
    public static ReportsInArticle From(StoredArticle stored, string speaker) => new(
        stored.Article,
        [
            .. stored.Reported
                .Where(reported => reported.Speaker == speaker)
                .Select(reported => reported.Statement.Sentence)
                .Select(sentence => (stored.Article.Passages[sentence.Passage], stored.Article.TextAt(sentence))),
        ]);
}
