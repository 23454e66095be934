using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Web.Pages.Articles;
using ArticleArchive.Web.Pages.Speakers;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A passage found, as it is shown.</summary>
internal sealed record ResultView
{
    public required ArticleSummary Article { get; init; }

    /// <summary>What the passage is called: <c>Paragraph 4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands, with the words lit.</summary>
    public required string Address { get; init; }

    /// <summary>Its words.</summary>
    public required Excerpt Excerpt { get; init; }

    /// <summary>Who said the words; null when they stand in no statement.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words of the text that say so; null when there are none.</summary>
    public string? Evidence { get; init; }

    public static ResultView Of(SearchHit hit, QueryText asked) => new()
    {
        Article = hit.Article,
        Name = PassageView.NameOf(hit.Passage),
        Address = ArchiveUrls.InContext(hit.Article.Slug, hit.Passage.Id, asked),
        Excerpt = Excerpt.Of(hit.Passage.Text, hit.Matches),
        Speaker = hit.Utterance is not { } said ? null : said.Utterance.Attribution is { } attribution ? SpeakerName.Of(attribution) : SpeakerNote.Unattributed,
        Evidence = hit.Evidence,
    };
}
