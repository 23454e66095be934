namespace ArticleArchive.LuceneNet;

/// <summary>The passages that a query means.</summary>
/// <param name="Documents">Their documents, rising.</param>
/// <param name="Rows">Their rows, in the order of the documents.</param>
internal sealed record FoundPassages(List<long> Documents, List<long> Rows)
{
    /// <summary>How many there are.</summary>
    public int Count => Documents.Count;
}
