using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>The words of a query.</summary>
internal static class QueryWords
{
    /// <summary>The words of a query without duplicates, including excluded words but not prefixes.</summary>
    public static IEnumerable<string> In(QueryNode node) => All(node).Distinct(StringComparer.Ordinal);

    /// <summary>The words of a query without duplicates, without excluded words and prefixes.</summary>
    public static IEnumerable<string> Wanted(QueryNode node) => (node switch
    {
        NotNode => [],
        AndNode and => and.Parts.SelectMany(Wanted),
        OrNode or => or.Parts.SelectMany(Wanted),
        _ => All(node),
    }).Distinct(StringComparer.Ordinal);

    /// <summary>The query with one word replaced by another.</summary>
    public static QueryNode Replace(QueryNode node, string word, string other) => node switch
    {
        WordNode same when same.Word == word => new WordNode(other),
        PhraseNode phrase => new PhraseNode([.. phrase.Words.Select(part => part == word ? other : part)]),
        NearNode near => near with { Left = Replace(near.Left, word, other), Right = Replace(near.Right, word, other) },
        NotNode not => new NotNode(Replace(not.Part, word, other)),
        AndNode and => new AndNode([.. and.Parts.Select(part => Replace(part, word, other))]),
        OrNode or => new OrNode([.. or.Parts.Select(part => Replace(part, word, other))]),
        _ => node,
    };

    /// <summary>Whether a matching passage can lack one of the words.</summary>
    public static bool MayLack(QueryNode node) => node switch
    {
        OrNode or NotNode => true,
        AndNode and => and.Parts.Any(MayLack),
        NearNode near => MayLack(near.Left) || MayLack(near.Right),
        _ => false,
    };

    private static IEnumerable<string> All(QueryNode node) => node switch
    {
        WordNode word => [word.Word],
        PhraseNode phrase => phrase.Words.OfType<string>().Select(WordSigns.Plain),
        NearNode near => All(near.Left).Concat(All(near.Right)),
        NotNode not => All(not.Part),
        AndNode and => and.Parts.SelectMany(All),
        OrNode or => or.Parts.SelectMany(All),
        _ => [],
    };
}
