using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// Reads the passages found, finds the words in them and the statements these stand in. Where a passage by itself says which of its words count, nothing else
/// of its article is read; where statements are asked for, which may run over several passages, all of it is.
/// </summary>
internal sealed class HitReader(CatalogSnapshot catalog, Query query)
{
    private readonly QueryMatcher _matcher = new(query);

    /// <summary>The hits, in the order of <paramref name="passages"/>.</summary>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<PassagePlace> passages) =>
        query.Voice is null or Voice.Headline && !query.Filters.Any(filter => filter.Field == QueryField.By) ? [.. catalog.Passages(passages).Select(Hit)] : ReadArticles(passages);

    private SearchHit Hit(CatalogPassage found)
    {
        var matches = _matcher.Match(found.Passage.Text);
        var utterance = matches.Count > 0 ? found.Utterances.FirstOrDefault(stored => HasWordAt(stored, found.Index, matches[0])) : null;
        return new SearchHit
        {
            Place = new PassagePlace(found.Key, found.Index),
            Article = found.Article,
            Passage = found.Passage,
            Matches = matches,
            Utterance = utterance,
            Evidence = Evidence(utterance, passage => passage == found.Index ? found.Passage.Text : catalog.TextOf(found.Key, passage)),
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
        var utterance = matches.Count > 0 ? article.Stored.Utterances.FirstOrDefault(stored => HasWordAt(stored, passage, matches[0])) : StatementIn(article.Stored, passage);
        return new SearchHit
        {
            Place = new PassagePlace(article.Key, passage),
            Article = article.Summary,
            Passage = article.Stored.Article.Passages[passage],
            Matches = matches,
            Utterance = utterance,
            Evidence = Evidence(utterance, index => article.Stored.Article.Passages[index].Text),
        };
    }

    private static string? Evidence(StoredUtterance? stored, Func<int, string> textOf) =>
        stored?.Utterance.Attribution is { } attribution ? AttributionEvidence.Of(textOf, attribution) : null;

    private static bool HasWordAt(StoredUtterance stored, int passage, TextSpan match) =>
        Quotations(stored, passage).Any(quotation => quotation.Place.Span.Start <= match.Start && match.Start < quotation.Place.Span.End);

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

    private sealed record FoundArticle(ArticleKey Key, StoredArticle Stored, ArticleSummary Summary, ILookup<int, TextSpan> Matches);
}
