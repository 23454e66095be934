namespace ArticleArchive.Search.Queries;

/// <summary>Puts nodes together so that a tree has one form: no part directly inside another of its kind, none alone, none twice, exclusions only beside something asked for.</summary>
internal static class QueryAlgebra
{
    /// <summary>All of the parts, exclusions last; null when there is none. Where all are exclusions, the exclusion of them all.</summary>
    public static QueryNode? And(IEnumerable<QueryNode> parts)
    {
        var flat = parts.SelectMany(part => part is AndNode and ? and.Parts : [part]).DistinctBy(QueryWriter.Write).ToList();
        if (flat.Count > 1 && flat.TrueForAll(part => part is NotNode))
            return Or(flat.Select(part => ((NotNode)part).Part)) is { } any ? new NotNode(any) : null;

        return flat.Count > 1 ? new AndNode([.. flat.OrderBy(part => part is NotNode)]) : flat.FirstOrDefault();
    }

    /// <summary>At least one of the parts, none of them an exclusion; null when there is none.</summary>
    public static QueryNode? Or(IEnumerable<QueryNode> parts)
    {
        var flat = parts.SelectMany(part => part is OrNode or ? or.Parts : [part]).DistinctBy(QueryWriter.Write).ToList();
        return flat.Count > 1 ? new OrNode(flat) : flat.FirstOrDefault();
    }

    /// <summary>Not the part. What is excluded twice is asked for.</summary>
    public static QueryNode Not(QueryNode part) => part is NotNode not ? not.Part : new NotNode(part);

    /// <summary>True for what can stand beside <c>NEAR</c>: words, prefixes, phrases and alternatives of them.</summary>
    public static bool CanBeNear(QueryNode node) => node is WordNode or PrefixNode or PhraseNode || (node is OrNode or && or.Parts.All(CanBeNear));
}
