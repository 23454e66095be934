namespace ArticleArchive.Search.Postings;

/// <summary>A word, a phrase, or alternatives of these: a part of a query that stands in places.</summary>
internal interface ITermClause : IClause
{
    /// <summary>Adds where it stands, from the first word to the last, in any order.</summary>
    void AddTo(List<PlaceRange> found, Layer layer);
}
