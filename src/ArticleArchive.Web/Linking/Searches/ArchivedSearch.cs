using ArticleArchive.History;
using ArticleArchive.Search;
using ArticleArchive.Web.Linking.Histories;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>The changes on record since a search was cited.</summary>
internal sealed class ArchivedSearch
{
    /// <summary>The most articles searched for passages that are gone.</summary>
    public const int MaxArticles = 200;

    private const int AtOnce = 100;

    private readonly CatalogSnapshot _catalog;
    private readonly DateTimeOffset _then;
    private readonly QueryMatcher _matcher;
    private readonly Dictionary<ArticleSlug, ArticleSummary> _changed;
    private readonly Dictionary<ArticleSlug, ArticleHistory> _read = [];

    public ArchivedSearch(CatalogSnapshot catalog, SearchCitation citation)
    {
        (_catalog, _then) = (catalog, citation.AsOf);
        _matcher = new QueryMatcher(citation.Query with { Voice = null, Filters = [] });
        var taken = catalog.RecentlyChanged(MaxArticles + 1).Where(change => change.Changed > _then).Select(change => change.Article).ToList();
        var recorded = Enumerable.Range(1, MaxArticles / AtOnce)
            .SelectMany(page => catalog.Revised(page, AtOnce).Articles)
            .Where(revised => revised.Time > _then)
            .Select(revised => revised.Article)
            .ToList();
        IsBounded = taken.Count > MaxArticles || recorded.Count == MaxArticles;
        _changed = taken.Concat(recorded).DistinctBy(article => article.Slug).ToDictionary(article => article.Slug);
    }

    /// <summary>Whether more articles have changed since than are searched.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether an article was added or changed since.</summary>
    public bool HasChanged(ArticleSlug slug) => _changed.ContainsKey(slug);

    /// <summary>A passage that is found only now: how long it has been there, as far as is recorded.</summary>
    public ComparedPassage Added(CatalogPassage found)
    {
        var (slug, id) = (found.Article.Slug, found.Passage.Id);
        var history = HistoryOf(slug);
        var first = history.Revisions.FirstOrDefault(revision => revision.Passages.Any(passage => passage.Id == id));
        var then = Then(history, id);
        var what = first switch
        {
            null when found.Article.Date is { } date && date.Earliest > DateOnly.FromDateTime(_then.UtcDateTime) =>
                $"Published on {date.Words}, after that day.",
            null when history.Latest is null => "Its article is not recorded, so the archive cannot say how long it has been here.",
            null => "Added since its article was last recorded.",
            _ when first.Time > _then => $"First recorded on {Wording.Moment(first.Time)}.",
            _ when then is null => "It had been removed at that time, and was restored later.",
            _ when then.Text != found.Passage.Text => "It was here then, but with different words.",
            _ => "An earlier record has the same words. Something else changed, such as who speaks or a topic of the article.",
        };
        var address = then is not null && then.Text != found.Passage.Text ? AddressOf(slug, id, then) : ArchiveUrls.Passage(slug, id);
        return new ComparedPassage(found.Article.Title, found.Passage.Text, address, what);
    }

    /// <summary>A passage found both then and now whose words have changed; null when no change is recorded.</summary>
    public ComparedPassage? Edited(CatalogPassage found) => Then(HistoryOf(found.Article.Slug), found.Passage.Id) is { } then && then.Text != found.Passage.Text
        ? new ComparedPassage(found.Article.Title, found.Passage.Text, AddressOf(found.Article.Slug, found.Passage.Id, then), "Its words have changed since.")
        : null;

    /// <summary>A passage found only then; null when its words are in no record of an article that has changed since.</summary>
    public ComparedPassage? Gone(PassageId id) => _changed.Values.Select(article => Gone(article, id)).FirstOrDefault(gone => gone is not null);

    /// <summary>Two articles may have passages with the same id, so the words of the search must have been in this one.</summary>
    private ComparedPassage? Gone(ArticleSummary article, PassageId id)
    {
        var history = HistoryOf(article.Slug);
        var was = new[] { Then(history, id) }.Concat(history.Revisions.Select(revision => PassageIn(revision, id)))
            .OfType<RevisionPassage>()
            .FirstOrDefault(words => _matcher.Query.Root is null || _matcher.Match(words.Text).Count > 0);
        if (was is null)
            return null;

        var ended = history.Revisions.FirstOrDefault(revision => revision.Time > _then && PassageIn(revision, id)?.Text != was.Text);
        var what = ended is null
            ? "Its article has changed since, and the change is not recorded yet."
            : $"Recorded like this until {Wording.Moment(ended.Time)}.";
        return new ComparedPassage(article.Title, was.Text, AddressOf(article.Slug, id, was), what);
    }

    /// <summary>The passage as recorded when the search was cited; null when it is not on record, or was not there.</summary>
    private RevisionPassage? Then(ArticleHistory history, PassageId id) =>
        history.Revisions.LastOrDefault(revision => revision.Time <= _then) is { } revision ? PassageIn(revision, id) : null;

    private ArticleHistory HistoryOf(ArticleSlug slug)
    {
        if (_read.TryGetValue(slug, out var known))
            return known;

        return _read[slug] = _catalog.History(slug) is { } stored ? RecordedHistories.Read(slug, stored) : ArticleHistory.None;
    }

    private static RevisionPassage? PassageIn(Revision revision, PassageId id) => revision.Passages.FirstOrDefault(passage => passage.Id == id)?.Was;

    /// <summary>The page at this address compares the state of the words then with the words now.</summary>
    private static string AddressOf(ArticleSlug slug, PassageId id, RevisionPassage was) =>
        ArchiveUrls.Passages(slug, new PassageRange(id, id), PassageState.Compute(was.Text));
}
