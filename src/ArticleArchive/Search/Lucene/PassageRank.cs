namespace ArticleArchive.Search.Lucene;

/// <summary>The rank of a match. A better match is greater.</summary>
/// <param name="Score">Its score; 0 when the order is by date.</param>
/// <param name="Order">The key of its article, negated when the oldest come first.</param>
/// <param name="Document">Its document; the passages of an article are in their order.</param>
internal readonly record struct PassageRank(float Score, long Order, int Document) : IComparable<PassageRank>
{
    /// <summary>Compares by rank.</summary>
    public int CompareTo(PassageRank other)
    {
        var order = Score.CompareTo(other.Score);
        order = order != 0 ? order : Order.CompareTo(other.Order);
        return order != 0 ? order : other.Document.CompareTo(Document);
    }
}
