using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>How much the index puts together before it goes on with the next.</summary>
/// <param name="BlockPlaces">The most places of a block that has several articles.</param>
/// <param name="WaitingPlaces">The most places that wait in memory to be written.</param>
internal sealed record IndexSizes(int BlockPlaces, int WaitingPlaces)
{
    /// <summary>Blocks as large as places of 16 bits allow, and some 100 MB of places.</summary>
    public static IndexSizes Usual { get; } = new(Block.MostPlaces, 12 << 20);
}
