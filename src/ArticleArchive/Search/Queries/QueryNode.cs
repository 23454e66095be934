using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>A part of a query. All words in it are folded by <see cref="Tokenizer"/>.</summary>
public abstract record QueryNode
{
    private protected QueryNode()
    {
    }
}

/// <summary>One word, including its inflected forms.</summary>
public sealed record WordNode(string Word) : QueryNode;

/// <summary>Words with this beginning.</summary>
public sealed record PrefixNode(string Prefix) : QueryNode;

/// <summary>Exactly these words in this order; a null stands for any one word. Neither the first nor the last is null.</summary>
public sealed record PhraseNode(IReadOnlyList<string?> Words) : QueryNode;

/// <summary>
/// Both sides with at most <c>Distance</c> words between them, in either order, in one passage or, for a voice, in one statement. Each side is a word, a
/// prefix, a phrase, or an <see cref="OrNode"/> of these.
/// </summary>
public sealed record NearNode(QueryNode Left, QueryNode Right, int Distance) : QueryNode;

/// <summary>All of the parts, in one passage: two or more, the first of them wanted, exclusions last.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one of the parts: two or more, none an exclusion.</summary>
public sealed record OrNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>
/// The exclusion of a part, which is not itself an exclusion. It occurs only inside an <see cref="AndNode"/>, or at the root when there are only exclusions.
/// </summary>
public sealed record NotNode(QueryNode Part) : QueryNode;
