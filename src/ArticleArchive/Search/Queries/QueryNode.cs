using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>A part of what a reader asked for. All words in it are folded by <see cref="Tokenizer"/>.</summary>
public abstract record QueryNode
{
    private protected QueryNode()
    {
    }
}

/// <summary>One word; its inflected forms count too.</summary>
public sealed record WordNode(string Word) : QueryNode;

/// <summary>Words that begin so.</summary>
public sealed record PrefixNode(string Prefix) : QueryNode;

/// <summary>Those exact words in that order; a null stands for any one word. Neither the first nor the last is null.</summary>
public sealed record PhraseNode(IReadOnlyList<string?> Words) : QueryNode;

/// <summary>Both with at most so many words between them, in either order, in one passage or, by voice, in one statement. Each side is a word, a prefix, a phrase, or an <see cref="OrNode"/> of these.</summary>
public sealed record NearNode(QueryNode Left, QueryNode Right, int Distance) : QueryNode;

/// <summary>All of the parts, in one passage: two or more, the first of them asked for, exclusions last.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one of the parts: two or more, none an exclusion.</summary>
public sealed record OrNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>Not the part. Stands only inside an <see cref="AndNode"/>, or at the root where only exclusions were asked for. The part is not an exclusion.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;
