using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>The words of a search that read like something somebody said, to be checked as a quotation.</summary>
/// <param name="Text">The words.</param>
/// <param name="By">The speaker asked for; null when there is none.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Phrase">The number of words in the longest phrase in quotation marks; 0 when there is no phrase.</param>
internal sealed record SpeechQuery(string Text, string? By, int Words, int Phrase)
{
    private const int MinPhraseWords = 4;
    private const int MinWords = 6;
    private const int MinWordsOfSpeaker = 2;
    private const int MinWordsNotFound = 3;

    private static readonly string[] QuestionWords = ["who", "whom", "whose", "what", "when", "where", "which", "why", "how"];

    /// <summary>The words of a query that consists of words and phrases side by side, with a speaker at most; null for any other query.</summary>
    public static SpeechQuery? Read(Query query)
    {
        if (query.Filters.Any(filter => filter.Field != QueryField.By || filter.Excluded) || query.Filters.Count > 1 || query.Voice == Voice.Headline)
            return null;

        var parts = Parts(query).ToList();
        if (parts.Count == 0 || parts.Exists(part => part.Words.Count == 0))
            return null;

        var words = parts.Sum(part => part.Words.Count);
        var phrase = parts.Where(part => part.IsPhrase).Select(part => part.Words.Count).DefaultIfEmpty().Max();
        return new SpeechQuery(TextOf(query, parts), query.Filters is [var by] ? by.Value : null, words, phrase);
    }

    /// <summary>Whether the words are a pasted text, to check but not search for: too many words for a search, or paragraphs that read like speech.</summary>
    public static bool IsPasted(Query query, string typed)
    {
        if (typed.Length > CheckParameters.MaxAddressText)
            return true;

        var isLong = typed.Length > QueryParser.MaxLength || Tokenizer.Tokenize(typed).Count > QueryParser.MaxTerms;
        return typed.AsSpan().Trim().Contains('\n') ? isLong || Read(query) is { Words: >= MinWords } : isLong && Read(query) is not null;
    }

    /// <summary>
    /// Whether a question is asked of the archive. That nobody said the question answers nothing; words in quotation marks are checked all the same.
    /// </summary>
    public bool IsQuestion => Phrase == 0 && (Text.EndsWith('?') || QuestionWords.Contains(Text.Split(' ')[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether there are enough words to check as something that was said.</summary>
    /// <param name="found">How many paragraphs have the words; if none has, fewer words are enough.</param>
    public bool IsAnswered(long found) =>
        found == 0 ? Words >= MinWordsNotFound : Phrase >= MinPhraseWords || Words >= MinWords || By is not null && Phrase >= MinWordsOfSpeaker;

    /// <summary>The words as typed, with punctuation and capitals. Fields, and marks around a single phrase, belong to the query, not to the speaker.</summary>
    private static string TextOf(Query query, IReadOnlyList<(IReadOnlyList<string> Words, bool IsPhrase)> parts)
    {
        if (query.Filters.Count > 0 && query.Typed.Contains(':', StringComparison.Ordinal) || query.Voice is not null)
            return string.Join(' ', parts.SelectMany(part => part.Words));

        var typed = query.Typed.Trim();
        return parts is [{ IsPhrase: true }] ? typed.Trim('"', '“', '”', '\'', '‘', '’', '«', '»') : typed;
    }

    private static IEnumerable<(IReadOnlyList<string> Words, bool IsPhrase)> Parts(Query query) =>
        query.Root is AndNode all ? all.Parts.Select(part => Part(query, part)) : query.Root is { } root ? [Part(query, root)] : [];

    /// <summary>The words of a part; empty when it has operators. Of spellings that the parser added, the first counts.</summary>
    private static (IReadOnlyList<string> Words, bool IsPhrase) Part(Query query, QueryNode part) => part switch
    {
        WordNode word => ([word.Word], false),
        PhraseNode phrase when !phrase.Words.Contains(null) => ([.. phrase.Words.OfType<string>()], true),
        OrNode { Parts: [var first, ..] } when !query.Typed.Contains(" OR ", StringComparison.Ordinal) => Part(query, first),
        _ => ([], false),
    };
}
