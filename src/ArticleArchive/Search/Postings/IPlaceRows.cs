namespace ArticleArchive.Search.Postings;

/// <summary>The stored rows of one word, in the order of blocks. <see cref="PlaceRow"/> is what a row holds.</summary>
internal interface IPlaceRows
{
    /// <summary>Moves on to the next row; rows that surely end before a block may be left out.</summary>
    /// <param name="block">The first block that matters.</param>
    /// <param name="row">The bytes of the row, in an array that is made larger where it must be.</param>
    /// <returns>The first block of the row and how many bytes it has; null after the last row.</returns>
    (int FirstBlock, int Length)? Next(int block, ref byte[] row);
}
