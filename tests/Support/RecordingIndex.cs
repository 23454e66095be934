using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Support;

/// <summary>An index that remembers what it was told; searches nothing.</summary>
public sealed class RecordingIndex : ISearchIndex
{
    /// <summary>The articles in the index, as last committed.</summary>
    public Dictionary<ArticleKey, StoredArticle> Articles { get; private set; } = [];

    /// <summary>What was done in the last change: <c>-slug</c>, <c>+slug</c>, in order.</summary>
    public List<string> Steps { get; private set; } = [];

    /// <summary>Called with each article that is added, before it is.</summary>
    public Action<StoredArticle> Adding { get; set; } = _ => { };

    public string Version { get; set; } = "recording 1";

    /// <summary>Says that it is not in step with any catalog.</summary>
    public bool IsBroken { get; init; }

    public event EventHandler<Exception?>? Unreadable;

    public bool Holds(string generation) => !IsBroken;

    public string? FindDamage(string generation, CancellationToken cancellationToken) => null;

    /// <summary>Says that a search found it damaged.</summary>
    public void Report(Exception damage) => Unreadable?.Invoke(this, damage);

    public ISearchIndexChange Begin(CatalogChange change) => new Change(this, change.IsBuild ? [] : new(Articles));

    private sealed class Change(RecordingIndex index, Dictionary<ArticleKey, StoredArticle> articles) : ISearchIndexChange
    {
        private readonly List<string> _steps = [];

        public void Add(ArticleKey key, StoredArticle article)
        {
            index.Adding(article);
            articles.Add(key, article);
            _steps.Add($"+{article.Article.Slug}");
        }

        public void Remove(ArticleKey key)
        {
            if (articles.Remove(key, out var article))
                _steps.Add($"-{article.Article.Slug}");
        }

        public void Complete(ArchiveSummary state) => (index.Articles, index.Steps) = (articles, _steps);

        public void Dispose()
        {
        }
    }
}
