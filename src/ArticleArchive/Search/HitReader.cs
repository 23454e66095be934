using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// Reads the passages found, and finds the matched words in them and the statements that contain those. If the passage alone shows which of its words count,
/// nothing else of its article is matched; a search for statements, which may run over several passages, matches the whole article.
/// </summary>
public sealed class HitReader(CatalogSnapshot catalog, Query query)
{
    private readonly QueryMatcher _matcher = new(query);

    /// <summary>The hits, in the order of <paramref name="passages"/>.</summary>
    public IReadOnlyList<SearchHit> Read(IReadOnlyList<PassagePlace> passages) =>
        query.IsOfPassages
            ? [.. catalog.Passages(passages).Select(found => Hit(found, _matcher.Match(found.Passage.Text, found.Article.Metadata.Language)))]
            : ReadArticles(passages);

    private List<SearchHit> ReadArticles(IReadOnlyList<PassagePlace> passages)
    {
        var keys = passages.Select(passage => passage.Article).Distinct().ToList();
        var articles = keys.Zip(catalog.Summaries(keys)).ToDictionary(pair => pair.First, pair => Article(pair.First, pair.Second));
        return [.. passages.Select(place => Hit(articles[place.Article].At(place), [.. articles[place.Article].Matches[place.Passage]]))];
    }

    private FoundArticle Article(ArticleKey key, ArticleSummary summary)
    {
        var stored = catalog.Find(key) ?? throw new InvalidOperationException("The index has an article that the catalog does not have.");
        return new FoundArticle(stored, summary, _matcher.Match(stored.Article).ToLookup(match => match.Passage, match => match.Span));
    }

    /// <summary>A hit with the statement that contains the first match; for a query without words, the first statement that it asks for.</summary>
    private SearchHit Hit(CatalogPassage found, IReadOnlyList<TextSpan> matches)
    {
        var speakers = new SpeakerFilter(query.Filters, found.Article.Metadata.Speakers);
        var utterance = found.Utterances.FirstOrDefault(stored => matches is [var first, ..]
            ? stored.Utterance.Quotations.Any(quotation => quotation.Place.Passage == found.Index && quotation.Place.Span.Contains(first.Start))
            : (query.Voice == Voice.Quote || speakers.IsRestricted) && speakers.Accepts(stored.Utterance.Attribution));
        var reported = utterance is not null ? null : found.Reported.FirstOrDefault(stored => matches is [var first, ..]
            ? stored.Statement.Sentence.Span.Contains(first.Start)
            : query.Voice == Voice.Reported && speakers.Accepts(stored.Statement.Attribution));
        return new SearchHit
        {
            Place = new PassagePlace(found.Key, found.Index),
            Article = found.Article,
            Passage = found.Passage,
            Matches = matches,
            Utterance = utterance,
            Reported = reported,
            Evidence = (utterance?.Utterance.Attribution ?? reported?.Statement.Attribution) is { } attribution
                ? AttributionEvidence.Quote(passage => passage == found.Index ? found.Passage.Text : catalog.TextOf(found.Key, passage), attribution)
                : null,
        };
    }

    private sealed record FoundArticle(StoredArticle Stored, ArticleSummary Summary, ILookup<int, TextSpan> Matches)
    {
        public CatalogPassage At(PassagePlace place) => CatalogPassage.From(Stored, Summary, place);
    }
}
