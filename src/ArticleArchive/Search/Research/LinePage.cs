using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>One page of a concordance.</summary>
/// <param name="Request">The request, with the query that was searched.</param>
/// <param name="Found">What was found.</param>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Groups">The groups and their names as shown to readers, largest first.</param>
public sealed record LinePage(LineRequest Request, FoundLines Found, IReadOnlyList<Line> Lines, IReadOnlyList<(LineGroup Group, string Name)> Groups)
{
    /// <summary>Whether a query can be shown as lines: it must ask for words.</summary>
    public static bool CanShow(Query query) => query.Root is not (null or NotNode);
}
