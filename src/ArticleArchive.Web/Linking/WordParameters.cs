using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Linking;

/// <summary>The options of the ranked words of a search in its address.</summary>
/// <param name="Options">Which words are ranked, and how.</param>
internal sealed record WordParameters(WordOptions Options)
{
    /// <summary>The value of <c>stop</c> that includes the most frequent words.</summary>
    public const string WithStopWords = "yes";

    /// <summary>Reads <c>window</c>, <c>rank</c> and <c>stop</c>.</summary>
    public static WordParameters Read(IQueryCollection query) => new(new WordOptions
    {
        Window = LineParameters.Window(query),
        Rank = SearchParameters.Choice(query, "rank", WordRank.LogLikelihood),
        HasStopWords = query["stop"].FirstOrDefault() == WithStopWords,
    });
}
