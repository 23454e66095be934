using ArticleArchive.Catalog;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>Collects the articles of the passages found.</summary>
internal sealed class ArticleSet(IndexSnapshot snapshot) : ICollector
{
    private readonly Dictionary<int, FixedBitSet> _articles = [];
    private FixedBitSet? _current;
    private int[] _articleOf = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetNextReader(AtomicReaderContext context)
    {
        var segment = snapshot.SegmentOf(context);
        _articleOf = segment.ArticleOf;
        if (!_articles.TryGetValue(context.Ord, out _current))
            _articles.Add(context.Ord, _current = new FixedBitSet(Math.Max(1, segment.Keys.Length)));
    }

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc) => _current?.Set(_articleOf[doc]);

    /// <summary>Keeps only the articles that are also in the other set.</summary>
    public void IntersectWith(ArticleSet other)
    {
        foreach (var (segment, articles) in _articles)
        {
            if (other._articles.TryGetValue(segment, out var others))
                articles.And(others);
            else
                articles.Clear(0, articles.Length);
        }
    }

    /// <summary>Removes the articles that are in the other set.</summary>
    public void ExceptWith(ArticleSet other)
    {
        foreach (var (segment, articles) in _articles)
        {
            if (other._articles.TryGetValue(segment, out var others))
                articles.AndNot(others);
        }
    }

    /// <summary>The articles of a segment, as numbers in the segment.</summary>
    public IEnumerable<int> DocumentsIn(AtomicReaderContext context) =>
        _articles.TryGetValue(context.Ord, out var articles) ? Enumerable.Range(0, articles.Length).Where(articles.Get) : [];

    /// <summary>The newest articles, newest first.</summary>
    public IReadOnlyList<ArticleKey> Newest(int limit) =>
    [
        .. snapshot.Reader.Leaves.SelectMany(leaf => DocumentsIn(leaf).Select(article => snapshot.SegmentOf(leaf).Keys[article]))
            .OrderDescending().Take(limit).Select(key => new ArticleKey(key)),
    ];
}
