using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Postings;

/// <summary>The passages that a search found, a bit each.</summary>
internal sealed class FoundPassages(IReadOnlyList<Block> blocks)
{
    private readonly ulong[]?[] _found = new ulong[]?[blocks.Count];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds those of a block.</summary>
    public void Add(int number, ReadOnlySpan<ulong> passages)
    {
        if (passages.IsEmpty)
            return;

        _found[number] = passages.ToArray();
        Count += Bits.Count(passages);
    }

    /// <summary>Those of a block; empty when there are none.</summary>
    public ReadOnlySpan<ulong> In(int number) => _found[number];

    /// <summary>A page of them by date: articles by their keys, passages as they stand in the article.</summary>
    /// <param name="isNewestFirst">False for the oldest first.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    public IReadOnlyList<(ArticleKey Article, int Passage)> Page(bool isNewestFirst, int skip, int take)
    {
        var chosen = new ArticleChoice(isNewestFirst, (long)skip + take);

        // New articles mostly come last, so who wants the newest meets them first.
        for (var i = 0; i < _found.Length; i++)
            Offer(chosen, isNewestFirst ? _found.Length - 1 - i : i);

        return [.. chosen.InOrder().SelectMany(PassagesOf).Skip(skip).Take(take)];
    }

    private void Offer(ArticleChoice chosen, int number)
    {
        if (_found[number] is not { } found)
            return;

        var block = blocks[number];
        var firsts = block.FirstPassages;
        var article = 0;
        for (var passage = Bits.Next(found, 0); passage >= 0;)
        {
            article = block.ArticleOf(passage, article);
            var end = firsts[article + 1];
            if (chosen.Wants(block.KeyOf(article)))
                chosen.Add(new ChosenArticle(block.KeyOf(article), number, article), Bits.Count(found, firsts[article], end));
            passage = Bits.Next(found, end);
        }
    }

    private IEnumerable<(ArticleKey Article, int Passage)> PassagesOf(ChosenArticle article)
    {
        var (block, found) = (blocks[article.Block], _found[article.Block] ?? []);
        var (first, end) = (block.FirstPassages[article.Index], block.FirstPassages[article.Index + 1]);
        for (var passage = Bits.Next(found, first); passage >= 0 && passage < end; passage = Bits.Next(found, passage + 1))
            yield return (new ArticleKey(article.Key), passage - first);
    }
}
