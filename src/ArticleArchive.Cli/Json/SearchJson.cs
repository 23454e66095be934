using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Cli.Json;

/// <summary>What a search found, in the shape of the site's API.</summary>
internal static class SearchJson
{
    public static object Of(SearchResults results) => new
    {
        query = new { results.Request.Query.Typed, results.Request.Query.Reading, results.Request.Query.Notes },
        results.Total,
        results.Request.Page,
        results.Request.PageSize,
        results = results.Hits.Select(Hit),
        facets = new
        {
            speaker = results.Facets.Speakers,
            year = results.Facets.Years,
            topic = results.Facets.Topics,
            source = results.Facets.Sources,
            voice = results.Facets.Voices,
        },
        didYouMean = results.Spellings.Select(spelling => new { spelling.Typed, spelling.Word, spelling.Count, q = spelling.Query.Typed }),
        spreadOver = results.SpreadOver.Select(Head),
        wider = results.Relaxations.Select(relaxation => new { relaxation.Words, q = relaxation.Wider.Typed, relaxation.Count }),
    };

    /// <summary>What stands beside a passage of its article.</summary>
    public static object Head(ArticleSummary article) => new { slug = article.Slug.Value, article.Title, date = article.Date?.Edtf, source = article.Publisher?.Name };

    private static object Hit(SearchHit hit) => new
    {
        article = Head(hit.Article),
        passage = new { id = hit.Passage.Id.Value, hit.Passage.Number, @ref = new ArticleReference(hit.Article.Slug, hit.Passage.Id).ToString(), hit.Passage.Text },
        quotation = hit.Utterance is { } stored
            ? new { stored.Id, speaker = stored.Utterance.Attribution?.Name, attributed = stored.Utterance.Attribution is not null, cue = hit.Evidence }
            : null,
        reported = hit.Reported is { } report ? new { speaker = report.Statement.Attribution.Name, cue = hit.Evidence } : null,
        hits = hit.Matches.Select(match => new { match.Start, match.Length }),
    };
}
