namespace ArticleArchive.Content.Rendering;

/// <summary>The markings in the passages of an article: quotations, and hits within or across them.</summary>
internal sealed class ArticleLayers
{
    private readonly ILookup<int, LayerStretch> _quotations;
    private readonly ILookup<int, LayerStretch> _hits;

    public ArticleLayers(IReadOnlyList<Utterance> utterances, IReadOnlyList<PassageSpan> hits)
    {
        _quotations = utterances
            .SelectMany((utterance, i) => utterance.Quotations.Select(q => (q.Place.Passage, Stretch: LayerStretch.ForQuotation(q, i + 1))))
            .ToLookup(q => q.Passage, q => q.Stretch);
        _hits = hits
            .Select((hit, i) => (hit.Passage, Stretch: LayerStretch.ForHit(hit.Span, i + 1)))
            .ToLookup(h => h.Passage, h => h.Stretch);
    }

    /// <summary>True when nothing is marked in a passage.</summary>
    public bool AreEmptyIn(int passage) => !_quotations.Contains(passage) && !_hits.Contains(passage);

    /// <summary>The quotations of a passage, by its index.</summary>
    public Layer QuotationsIn(int passage) => Sorted(_quotations[passage]);

    /// <summary>The hits in a passage, by its index.</summary>
    public Layer HitsIn(int passage) => Sorted(_hits[passage]);

    private static Layer Sorted(IEnumerable<LayerStretch> stretches) =>
        new([.. stretches.Where(s => s.End > s.Start).OrderBy(s => s.Start).ThenBy(s => s.End)]);
}
