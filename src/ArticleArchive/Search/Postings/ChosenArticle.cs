namespace ArticleArchive.Search.Postings;

/// <summary>An article in which something was found.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Block">The number of its block.</param>
/// <param name="Index">Its index in the block.</param>
internal readonly record struct ChosenArticle(long Key, int Block, int Index);
