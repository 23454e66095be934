namespace ArticleArchive.Search.Postings;

/// <summary>A part of a query over one kind of places, block by block.</summary>
internal interface IClause
{
    /// <summary>In how many passages it may hold, about: what is rarest is looked at first.</summary>
    long Passages { get; }

    /// <summary>The passages of the layer's block in which it holds; no set at all when there are none. Good until the next call.</summary>
    Span<ulong> Find(Layer layer);

    /// <summary>Adds to the scores of the passages of the layer's block what its words are worth in them.</summary>
    void Score(Layer layer, PassageScores scores);
}
