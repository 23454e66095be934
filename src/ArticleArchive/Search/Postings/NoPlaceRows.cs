namespace ArticleArchive.Search.Postings;

/// <summary>The rows of a word that stands nowhere.</summary>
internal sealed class NoPlaceRows : IPlaceRows
{
    public static NoPlaceRows Instance { get; } = new();

    public (int FirstBlock, int Length)? Next(int block, ref byte[] row) => null;
}
