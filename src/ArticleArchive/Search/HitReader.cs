using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// Reads the passages found, and finds the matched words in them and the statements that contain those. If the passage alone shows which of its words count,
/// nothing else of its article is read; a search for statements, which may run over several passages, reads the whole article.
/// </summary>
public sealed class HitReader(CatalogSnapshot catalog, Query query)
{
    private readonly QueryMatcher _matcher = new(query);

    /// <summary>The hits, in the order of <paramref name="passages"/>.</summary>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<PassagePlace> passages) =>
        query.Voice is null or Voice.Headline && !query.Filters.Any(filter => filter.Field == QueryField.By)
            ? [.. catalog.Passages(passages).Select(Hit)]
            : ReadArticles(passages);

    private SearchHit Hit(CatalogPassage found)
    {
        var matches = _matcher.Match(found.Passage.Text);
        var utterance = matches.Count > 0 ? found.Utterances.FirstOrDefault(stored => HasWordAt(stored, found.Index, matches[0])) : null;
        var reported = utterance is null && matches.Count > 0
            ? found.Reported.FirstOrDefault(stored => IsIn(matches[0], stored.Statement.Sentence.Span))
            : null;
        return new SearchHit
        {
            Place = new PassagePlace(found.Key, found.Index),
            Article = found.Article,
            Passage = found.Passage,
            Matches = matches,
            Utterance = utterance,
            Reported = reported,
            Evidence = Evidence(
                utterance?.Utterance.Attribution ?? reported?.Statement.Attribution,
                passage => passage == found.Index ? found.Passage.Text : catalog.TextOf(found.Key, passage)),
        };
    }

    private List<SearchHit> ReadArticles(IReadOnlyList<PassagePlace> passages)
    {
        var keys = passages.Select(passage => passage.Article).Distinct().ToList();
        var articles = keys.Zip(catalog.Summaries(keys)).ToDictionary(pair => pair.First, pair => Article(pair.First, pair.Second));
        return [.. passages.Select(passage => Hit(articles[passage.Article], passage.Passage))];
    }

    private FoundArticle Article(ArticleKey key, ArticleSummary summary)
    {
        var stored = catalog.Find(key) ?? throw new InvalidOperationException("The index has an article that the catalog does not have.");
        return new FoundArticle(key, stored, summary, _matcher.Match(stored.Article).ToLookup(match => match.Passage, match => match.Span));
    }

    private SearchHit Hit(FoundArticle article, int passage)
    {
        var matches = article.Matches[passage].ToList();
        var utterance = matches.Count > 0
            ? article.Stored.Utterances.FirstOrDefault(stored => HasWordAt(stored, passage, matches[0]))
            : StatementIn(article.Stored, passage);
        var reported = utterance is null ? ReportIn(article.Stored, passage, matches) : null;
        return new SearchHit
        {
            Place = new PassagePlace(article.Key, passage),
            Article = article.Summary,
            Passage = article.Stored.Article.Passages[passage],
            Matches = matches,
            Utterance = utterance,
            Reported = reported,
            Evidence = Evidence(utterance?.Utterance.Attribution ?? reported?.Statement.Attribution, index => article.Stored.Article.Passages[index].Text),
        };
    }

    private static string? Evidence(Attribution? attribution, Func<int, string> textOf) =>
        attribution is null ? null : AttributionEvidence.Of(textOf, attribution);

    private static bool HasWordAt(StoredUtterance stored, int passage, TextSpan match) =>
        Quotations(stored, passage).Any(quotation => IsIn(match, quotation.Place.Span));

    private static bool IsIn(TextSpan match, TextSpan span) => span.Start <= match.Start && match.Start < span.End;

    /// <summary>The first statement in the passage, for a query that asks for statements but no words.</summary>
    private StoredUtterance? StatementIn(StoredArticle article, int passage)
    {
        var speakers = new SpeakerFilter(query.Filters, article.Article.Metadata.Speakers);
        return query.Voice == Voice.Quote || speakers.Wanted
            ? article.Utterances.FirstOrDefault(stored => speakers.Accepts(stored.Utterance.Attribution) && Quotations(stored, passage).Any())
            : null;
    }

    /// <summary>The report that contains the first match; for a query that asks for reports but no words, the first report in the passage.</summary>
    private StoredReport? ReportIn(StoredArticle article, int passage, List<TextSpan> matches)
    {
        var speakers = new SpeakerFilter(query.Filters, article.Article.Metadata.Speakers);
        var reports = article.Reported.Where(stored => stored.Statement.Sentence.Passage == passage);
        return matches.Count > 0
            ? reports.FirstOrDefault(stored => IsIn(matches[0], stored.Statement.Sentence.Span))
            : reports.FirstOrDefault(stored => query.Voice == Voice.Reported && speakers.Accepts(stored.Statement.Attribution));
    }

    private static IEnumerable<Quotation> Quotations(StoredUtterance stored, int passage) =>
        stored.Utterance.Quotations.Where(quotation => quotation.Place.Passage == passage);

    private sealed record FoundArticle(ArticleKey Key, StoredArticle Stored, ArticleSummary Summary, ILookup<int, TextSpan> Matches);
}
