namespace ArticleArchive.Search.Lucene;

/// <summary>A match as it is ranked. The better is greater.</summary>
/// <param name="Score">Its score; 0 where the order is by date.</param>
/// <param name="Order">The key of its article, or what is left of it from zero where the oldest come first.</param>
/// <param name="Document">Its document: the passages of an article stand in their order.</param>
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
