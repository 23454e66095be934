namespace ArticleArchive.Search.Postings;

/// <summary>What stands before the places of a block in a <see cref="PlaceRow"/>.</summary>
/// <param name="Distance">How far the block is from the row's first.</param>
/// <param name="Places">How many places there are.</param>
/// <param name="HeadLength">How many bytes stand before them.</param>
/// <param name="IsWide">True when each has 32 bits.</param>
internal readonly record struct PlaceHead(int Distance, int Places, int HeadLength, bool IsWide)
{
    /// <summary>How many bytes all of it takes.</summary>
    public int Length => HeadLength + (Places * (IsWide ? sizeof(int) : sizeof(ushort)));
}
