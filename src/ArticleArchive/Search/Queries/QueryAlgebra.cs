namespace ArticleArchive.Search.Queries;

/// <summary>
/// Combines nodes so that every tree has one form: no node directly inside another of its kind, none alone, none twice, and exclusions only next to something
/// wanted.
/// </summary>
internal static class QueryAlgebra
{
    /// <summary>All of the parts, exclusions last; null when there are none. If all are exclusions, the exclusion of any of them.</summary>
    public static QueryNode? And(IEnumerable<QueryNode> parts)
    {
        var flat = parts.SelectMany(part => part is AndNode and ? and.Parts : [part]).DistinctBy(QueryWriter.Write).ToList();
        if (flat.Count > 1 && flat.TrueForAll(part => part is NotNode))
            return Or(flat.Select(part => ((NotNode)part).Part)) is { } any ? new NotNode(any) : null;

        return flat.Count > 1 ? new AndNode([.. flat.OrderBy(part => part is NotNode)]) : flat.FirstOrDefault();
    }

    /// <summary>At least one of the parts, none of which is an exclusion; null when there are none.</summary>
    public static QueryNode? Or(IEnumerable<QueryNode> parts)
    {
        var flat = parts.SelectMany(part => part is OrNode or ? or.Parts : [part]).DistinctBy(QueryWriter.Write).ToList();
        return flat.Count > 1 ? new OrNode(flat) : flat.FirstOrDefault();
    }

    /// <summary>The exclusion of a part. A double exclusion cancels out.</summary>
    public static QueryNode Not(QueryNode part) => part is NotNode not ? not.Part : new NotNode(part);

    /// <summary>True for the possible operands of <c>NEAR</c>: words, prefixes, phrases and alternatives of them.</summary>
    public static bool CanBeNear(QueryNode node) => node is WordNode or PrefixNode or PhraseNode || (node is OrNode or && or.Parts.All(CanBeNear));
}
