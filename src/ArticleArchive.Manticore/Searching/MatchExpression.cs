namespace ArticleArchive.Manticore.Searching;

/// <summary>A part of a query in the cluster's query language.</summary>
/// <param name="Text">The text for <c>MATCH</c>.</param>
/// <param name="IsExact">False if it also finds unwanted rows, so that the text must be checked.</param>
internal sealed record MatchExpression(string Text, bool IsExact)
{
    /// <summary>All of the parts.</summary>
    public static MatchExpression All(IReadOnlyList<MatchExpression> parts) => new(All(parts.Select(part => part.Text)), parts.All(part => part.IsExact));

    /// <summary>At least one of the parts.</summary>
    public static MatchExpression Any(IReadOnlyList<MatchExpression> parts) => new(Any(parts.Select(part => part.Text)), parts.All(part => part.IsExact));

    /// <summary>All of the texts.</summary>
    public static string All(IEnumerable<string> texts) => Join(texts, " ");

    /// <summary>At least one of the texts.</summary>
    public static string Any(IEnumerable<string> texts) => Join(texts, " | ");

    /// <summary>The first text and none of the others.</summary>
    public static string Without(string text, IEnumerable<string> others) => All([text, .. others.Select(other => $"-{other}")]);

    /// <summary>Rows that have one of the terms as a label, a kind or a name.</summary>
    public static string Filtered(params IEnumerable<string> terms) => $"(@filter {Any(terms.Select(ClusterTerms.Filter))})";

    private static string Join(IEnumerable<string> texts, string joint) =>
        texts.ToList() is var all && all.Count == 1 ? all[0] : $"({string.Join(joint, all)})";
}
