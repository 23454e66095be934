using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>Wider queries with the same words.</summary>
internal static class QueryLoosening
{
    /// <summary>Without the exclusions; null when nothing else is wanted.</summary>
    public static QueryNode? WithoutExclusions(QueryNode node) => node switch
    {
        NotNode => null,
        AndNode and => QueryAlgebra.And(and.Parts.Select(WithoutExclusions).OfType<QueryNode>()),
        OrNode or => QueryAlgebra.Or(or.Parts.Select(WithoutExclusions).OfType<QueryNode>()),
        _ => node,
    };

    /// <summary>With words anywhere in the paragraph instead of near each other.</summary>
    public static QueryNode? AnyDistance(QueryNode node) => Rebuild(node, term => term is NearNode near ? QueryAlgebra.And([near.Left, near.Right]) : term);

    /// <summary>With the words of phrases in any place and form.</summary>
    public static QueryNode? SeparateWords(QueryNode node) => Rebuild(node, Separate);

    /// <summary>Without the signs of words in phrases.</summary>
    public static QueryNode? WithoutSigns(QueryNode node) =>
        Rebuild(node, term => term is PhraseNode phrase ? new PhraseNode([.. phrase.Words.Select(word => word is null ? null : WordSigns.Plain(word))]) : term);

    /// <summary>True when the query contains a phrase of two or more words.</summary>
    public static bool HasLongPhrase(QueryNode node) => Terms(node).Any(term => term is PhraseNode { Words.Count: > 1 });

    /// <summary>The words and phrases wanted, without duplicates and without exclusions.</summary>
    public static IReadOnlyList<QueryNode> Words(QueryNode node) => [.. Terms(node).DistinctBy(QueryWriter.Write)];

    private static QueryNode? Separate(QueryNode term) => term switch
    {
        PhraseNode phrase => QueryAlgebra.And(phrase.Words.OfType<string>().Select(word => new WordNode(WordSigns.Plain(word)))),
        NearNode near when HasLongPhrase(near) => QueryAlgebra.And(new[] { Rebuild(near.Left, Separate), Rebuild(near.Right, Separate) }.OfType<QueryNode>()),
        NearNode near when Rebuild(near.Left, Separate) is { } left && Rebuild(near.Right, Separate) is { } right => near with { Left = left, Right = right },
        _ => term,
    };

    private static QueryNode? Rebuild(QueryNode node, Func<QueryNode, QueryNode?> loosen) => node switch
    {
        AndNode and => QueryAlgebra.And(and.Parts.Select(part => Rebuild(part, loosen)).OfType<QueryNode>()),
        OrNode or => QueryAlgebra.Or(or.Parts.Select(part => Rebuild(part, loosen)).OfType<QueryNode>()),
        NotNode => node,
        _ => loosen(node),
    };

    private static IEnumerable<QueryNode> Terms(QueryNode node) => node switch
    {
        AndNode and => and.Parts.SelectMany(Terms),
        OrNode or => or.Parts.SelectMany(Terms),
        NearNode near => Terms(near.Left).Concat(Terms(near.Right)),
        NotNode => [],
        _ => [node],
    };
}
