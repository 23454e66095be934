using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Linking;

/// <summary>What the address of the words of a search says beside it.</summary>
/// <param name="Options">Which words are ranked, and how.</param>
internal sealed record WordParameters(WordOptions Options)
{
    /// <summary>What <c>stop</c> says where the most frequent words are ranked too.</summary>
    public const string WithStopWords = "yes";

    /// <summary>Reads <c>window</c>, <c>rank</c> and <c>stop</c>.</summary>
    public static WordParameters Read(IQueryCollection query) => new(new WordOptions
    {
        Window = LineParameters.Window(query),
        Rank = SearchParameters.Choice(query, "rank", WordRank.LogLikelihood),
        HasStopWords = query["stop"].FirstOrDefault() == WithStopWords,
    });
}
