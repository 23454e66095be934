namespace ArticleArchive.Search;

/// <summary>Cuts text into folded words: the one rule for stored text and queries.</summary>
public static class Tokenizer
{
    /// <summary>The version of the rule: an archive built with another one is built again.</summary>
    public const int Version = 0;

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<Token> Tokenize(string text) => throw new NotImplementedException();
}
