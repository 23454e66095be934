namespace ArticleArchive.LuceneNet;

/// <summary>What to ask Lucene.</summary>
/// <param name="Query">Its query.</param>
/// <param name="IsExact">False when it also finds documents that are not meant, so that the text must decide.</param>
internal sealed record Asked(LuceneQuery Query, bool IsExact)
{
    /// <summary>All of the parts.</summary>
    public static Asked All(IReadOnlyList<Asked> parts) => new(Clauses.All([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));
}
