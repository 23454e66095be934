using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>A part of a query as Lucene's.</summary>
/// <param name="Query">Lucene's query.</param>
/// <param name="IsExact">False when it also finds documents that are not meant, so that the text must decide.</param>
internal sealed record Translation(LuceneQuery Query, bool IsExact)
{
    /// <summary>All of the parts.</summary>
    public static Translation All(IReadOnlyList<Translation> parts) => new(BooleanQueries.All([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));

    /// <summary>At least one of the parts.</summary>
    public static Translation Any(IReadOnlyList<Translation> parts) => new(BooleanQueries.Any([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));
}
