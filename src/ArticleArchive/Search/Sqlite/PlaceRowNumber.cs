namespace ArticleArchive.Search.Sqlite;

/// <summary>The number of a stored row of places: those of a word follow one another in the order of blocks.</summary>
internal static class PlaceRowNumber
{
    private const int BlockBits = 24;

    /// <summary>The row of a word that begins with a block.</summary>
    public static long Of(long word, int block) => (word << BlockBits) | (uint)block;

    /// <summary>The last row that a word can have.</summary>
    public static long LastOf(long word) => (word << BlockBits) | ((1L << BlockBits) - 1);

    /// <summary>The block that a row begins with.</summary>
    public static int BlockOf(long row) => (int)(row & ((1L << BlockBits) - 1));
}
