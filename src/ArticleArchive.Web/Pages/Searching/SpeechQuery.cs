using ArticleArchive.Articles;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>Words of a search that read like something somebody said, so that they can be checked as a quotation.</summary>
/// <param name="Text">The words.</param>
/// <param name="By">Who is asked for; null when nobody is.</param>
internal sealed record SpeechQuery(string Text, string? By)
{
    private const int FewestInMarks = 4;
    private const int FewestLoose = 6;
    private const int FewestWhereNothingWasFound = 3;

    /// <summary>The words of a query that is one phrase or words side by side, enough of them; null for any other. Only who speaks may be asked for beside them.</summary>
    /// <param name="query">What was asked for.</param>
    /// <param name="found">How many paragraphs have it: where there are none, fewer words are enough.</param>
    public static SpeechQuery? Of(Query query, long found)
    {
        if (query.Filters.Any(filter => filter.Field != QueryField.By || filter.Excluded) || query.Filters.Count > 1 || query.Voice == Voice.Headline)
            return null;

        var (words, isPhrase) = Words(query.Root);
        var fewest = found == 0 ? FewestWhereNothingWasFound : isPhrase ? FewestInMarks : FewestLoose;
        return words.Count >= fewest ? new SpeechQuery(QueryText(query, words), query.Filters is [var by] ? by.Value : null) : null;
    }

    /// <summary>As typed, so that signs and capitals stay; without marks and fields that is what stands in the box.</summary>
    private static string QueryText(Query query, IReadOnlyList<string> words) =>
        query.Filters.Count == 0 && query.Voice is null ? query.Typed.Trim().Trim('"', '“', '”', '\'', '‘', '’', '«', '»') : string.Join(' ', words);

    private static (IReadOnlyList<string> Words, bool IsPhrase) Words(QueryNode? root) => root switch
    {
        PhraseNode phrase when !phrase.Words.Contains(null) => ([.. phrase.Words.OfType<string>()], true),
        OrNode { Parts: [PhraseNode phrase, ..] } => ([.. phrase.Words.OfType<string>()], true),
        AndNode all when all.Parts.All(part => part is WordNode) => ([.. all.Parts.OfType<WordNode>().Select(word => word.Word)], false),
        _ => ([], false),
    };
}
