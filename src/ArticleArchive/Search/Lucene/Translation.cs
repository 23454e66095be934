using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>A part of a query, translated for Lucene.</summary>
/// <param name="Query">The Lucene query.</param>
/// <param name="IsExact">False when it also finds documents that do not match, so that the text must decide.</param>
internal sealed record Translation(LuceneQuery Query, bool IsExact)
{
    /// <summary>Finds the documents that match all the parts.</summary>
    public static Translation All(IReadOnlyList<Translation> parts) =>
        new(BooleanQueries.All([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));

    /// <summary>Finds the documents that match at least one of the parts.</summary>
    public static Translation Any(IReadOnlyList<Translation> parts) =>
        new(BooleanQueries.Any([.. parts.Select(part => part.Query)]), parts.All(part => part.IsExact));
}
