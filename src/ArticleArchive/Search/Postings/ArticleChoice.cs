using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>Keeps of any number of articles the newest, or the oldest, as many as have the passages that are wanted.</summary>
internal sealed class ArticleChoice(bool isNewestFirst, long wanted)
{
    private const int LeastKept = 64;

    private readonly List<(ChosenArticle Article, int Passages)> _kept = [];
    private long _edge = isNewestFirst ? long.MinValue : long.MaxValue;
    private int _most = LeastKept;

    /// <summary>False for an article that comes after enough others.</summary>
    public bool Wants(long key) => isNewestFirst ? key >= _edge : key <= _edge;

    /// <summary>Takes an article with so many passages found.</summary>
    public void Add(ChosenArticle article, int passages)
    {
        _kept.Add((article, passages));
        if (_kept.Count >= _most)
            Prune();
    }

    /// <summary>The articles, from the newest or the oldest on.</summary>
    public IEnumerable<ChosenArticle> InOrder()
    {
        Prune();
        return _kept.Select(kept => kept.Article);
    }

    private void Prune()
    {
        CollectionsMarshal.AsSpan(_kept).Sort((one, other) => isNewestFirst ? other.Article.Key.CompareTo(one.Article.Key) : one.Article.Key.CompareTo(other.Article.Key));
        var (count, passages) = (0, 0L);
        while (count < _kept.Count && passages < wanted)
            passages += _kept[count++].Passages;

        // Where they are enough, what lies beyond the last of them is not wanted.
        if (passages >= wanted && count > 0)
            _edge = _kept[count - 1].Article.Key;
        _kept.RemoveRange(count, _kept.Count - count);
        _most = Math.Max(LeastKept, count * 2);
    }
}
