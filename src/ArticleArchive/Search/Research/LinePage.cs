using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>One page of a concordance.</summary>
/// <param name="Request">What was asked for; its query is the one that was searched.</param>
/// <param name="Found">What was found.</param>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Groups">The groups with their names as readers know them, the largest first.</param>
public sealed record LinePage(LineRequest Request, FoundLines Found, IReadOnlyList<Line> Lines, IReadOnlyList<(LineGroup Group, string Name)> Groups)
{
    /// <summary>Whether lines can be made of a query: it must ask for words.</summary>
    public static bool CanShow(Query query) => query.Root is not (null or NotNode);
}
