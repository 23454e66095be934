using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>A term that was looked up.</summary>
/// <param name="passages">How many passages have it; deleted ones may still be counted.</param>
/// <param name="postings">Opens its passages in each segment; null for a segment without it.</param>
internal sealed class FoundTerm(int passages, IReadOnlyList<Func<DocsAndPositionsEnum>?> postings)
{
    public int Passages => passages;

    public IReadOnlyList<Func<DocsAndPositionsEnum>?> Postings => postings;
}
