using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>One page of one search, with the total and the facets, in one walk over the blocks.</summary>
internal sealed class PageSearch
{
    /// <summary>What a headline counts for beside a paragraph.</summary>
    private const float HeadlineWeight = 1.5f;

    private readonly SearchSession _session;
    private readonly FacetReader _facets;
    private readonly SearchRequest _request;
    private readonly PassageScan? _scan;
    private readonly PassageScan? _asTyped;
    private readonly FoundPassages _found;
    private readonly PassageScores _scores;
    private readonly int _skip;

    public PageSearch(SearchSession session, FacetReader facets, SearchRequest request)
    {
        (_session, _facets, _request) = (session, facets, request);
        (_scan, _found, _scores) = (session.Scan(request.Query), new FoundPassages(session.Map.Blocks), session.Scores());
        _skip = (int)Math.Min((request.Page - 1L) * request.PageSize, int.MaxValue - request.PageSize);
        _asTyped = IsRanked ? session.ScanAsTyped(request.Query) : null;
    }

    /// <summary>Without words asked for there is nothing to rank by.</summary>
    private bool IsRanked => _request.Sort == SearchSort.Best && _request.Query.Root is not (null or NotNode);

    /// <summary>Runs the search.</summary>
    public EngineResults Run()
    {
        var best = new BestPassages(_skip + _request.PageSize);
        foreach (var (number, block) in _session.Blocks())
        {
            var found = _scan is null ? [] : _scan.Find(number, block);
            _found.Add(number, found);
            if (IsRanked && !found.IsEmpty)
                Rank(best, number, block, found);
            _facets.Add(number, block, found);
        }

        return new EngineResults { Total = _found.Count, Passages = Page(best), Facets = _facets.Read(_found.Count) };
    }

    private IReadOnlyList<(ArticleKey Article, int Passage)> Page(BestPassages best) => IsRanked
        ? [.. best.InOrder().Skip(_skip)]
        : _found.Page(_request.Sort != SearchSort.Oldest, _skip, _request.PageSize);

    private void Rank(BestPassages best, int number, Block block, ReadOnlySpan<ulong> found)
    {
        _scan?.Score(_scores);
        var asTyped = _asTyped is null ? found : _asTyped.Find(number, block);
        var article = 0;
        for (var passage = Bits.Next(found, 0); passage >= 0; passage = Bits.Next(found, passage + 1))
        {
            article = block.ArticleOf(passage, article);
            var first = block.FirstPassages[article];
            var score = _scores[passage] * (passage == first ? HeadlineWeight : 1);
            best.Offer(new RankedPassage(!asTyped.IsEmpty && Bits.Has(asTyped, passage), score, block.KeyOf(article), passage - first));
        }
    }
}
