using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>Reads the passages found, finds the words in them and the statements these stand in.</summary>
internal sealed class HitReader(ArchiveCatalog catalog, Query query)
{
    private readonly QueryMatcher _matcher = new(query);

    /// <summary>The hits, in the order of <paramref name="passages"/>.</summary>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<(ArticleKey Article, int Passage)> passages)
    {
        var keys = passages.Select(passage => passage.Article).Distinct().ToList();
        var articles = keys.Zip(catalog.Summaries(keys)).ToDictionary(pair => pair.First, pair => Article(pair.First, pair.Second));
        return [.. passages.Select(passage => Hit(articles[passage.Article], passage.Passage))];
    }

    private FoundArticle Article(ArticleKey key, ArticleSummary summary)
    {
        var stored = catalog.Find(key) ?? throw new InvalidOperationException("The index has an article that the catalog does not have.");
        return new FoundArticle(stored, summary, _matcher.Match(stored.Article).ToLookup(match => match.Passage, match => match.Span));
    }

    private SearchHit Hit(FoundArticle article, int passage)
    {
        var matches = article.Matches[passage].ToList();
        var utterance = matches.Count > 0 ? StatementAt(article.Stored, passage, matches[0]) : StatementIn(article.Stored, passage);
        return new SearchHit
        {
            Article = article.Summary,
            Passage = article.Stored.Article.Passages[passage],
            Matches = matches,
            Utterance = utterance,
            Evidence = utterance?.Utterance.Attribution is { } attribution ? AttributionEvidence.Of(article.Stored.Article, attribution) : null,
        };
    }

    private static StoredUtterance? StatementAt(StoredArticle article, int passage, TextSpan match) => article.Utterances.FirstOrDefault(stored =>
        Quotations(stored, passage).Any(quotation => quotation.Place.Span.Start <= match.Start && match.Start < quotation.Place.Span.End));

    /// <summary>Where statements but no words were asked for: the first of them in the passage.</summary>
    private StoredUtterance? StatementIn(StoredArticle article, int passage)
    {
        var speakers = new SpeakerFilter(query.Filters, article.Article.Speakers);
        return query.Voice == Voice.Quote || speakers.Wanted
            ? article.Utterances.FirstOrDefault(stored => speakers.Accepts(stored.Utterance.Attribution) && Quotations(stored, passage).Any())
            : null;
    }

    private static IEnumerable<Quotation> Quotations(StoredUtterance stored, int passage) =>
        stored.Utterance.Quotations.Where(quotation => quotation.Place.Passage == passage);

    private sealed record FoundArticle(StoredArticle Stored, ArticleSummary Summary, ILookup<int, TextSpan> Matches);
}
