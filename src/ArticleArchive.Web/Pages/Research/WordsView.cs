using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>The words of a search, as shown.</summary>
/// <param name="Asked">The search.</param>
/// <param name="Words">Which words are ranked, and how.</param>
/// <param name="Query">The search as understood.</param>
/// <param name="Near">The words near its matches.</param>
/// <param name="Key">The words that distinguish its paragraphs from the rest.</param>
internal sealed record WordsView(SearchParameters Asked, WordParameters Words, Query Query, Collocations Near, Keywords Key)
{
    private static readonly int[] Windows = [1, 2, 3, 5, 10];

    /// <summary>Whether the search asks for words: without them, there is nothing for other words to be near.</summary>
    public bool AsksForWords => LinePage.CanShow(Near.Query);

    /// <summary>What can be chosen, each choice with its address; without words in the search, nothing is near them.</summary>
    public IEnumerable<(string Name, IEnumerable<(string Words, string Address, bool IsChosen)> Choices)> Orders =>
    [
        .. AsksForWords ? new[] { ("Words on either side", Nearness), ("Near words", Ranks) } : [],
        ("Frequent words", StopWords),
        ("Voice", Voices),
    ];

    /// <summary>The distances to choose from, each with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> Nearness => Windows.Select(window =>
        (window.ToString(CultureInfo.InvariantCulture), With(Words.Options with { Window = window }), window == Words.Options.Window));

    /// <summary>The rankings to choose from, each with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> Ranks =>
    [
        ("by log-likelihood", With(Words.Options with { Rank = WordRank.LogLikelihood }), Words.Options.Rank == WordRank.LogLikelihood),
        ("by logDice", With(Words.Options with { Rank = WordRank.LogDice }), Words.Options.Rank == WordRank.LogDice),
    ];

    /// <summary>The choice of including or leaving out the most frequent words, each option with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> StopWords =>
    [
        ("left out", With(Words.Options with { HasStopWords = false }), !Words.Options.HasStopWords),
        ("ranked too", With(Words.Options with { HasStopWords = true }), Words.Options.HasStopWords),
    ];

    /// <summary>The voices to choose from, each with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> Voices =>
    [
        .. new (string? In, string Words)[] { (null, "all"), ("quote", "said"), ("reported", "reported"), ("narrative", "reporter’s words") }
            .Select(voice => (voice.Words, ArchiveUrls.WordRanking(Asked.Text with { In = voice.In }, Words), voice.In == Asked.Text.In)),
    ];

    /// <summary>The address of the words as a file.</summary>
    public string File => ArchiveUrls.WordRankingFile(Asked.Text, Words);

    /// <summary>The address of the lines that have a word near the match.</summary>
    public string LinesWith(NearWord word) =>
        ArchiveUrls.Lines(Asked.Text, new LineParameters(LineOrder.Newest, null, new Neighbour(word.Word, Words.Options.Window)));

    /// <summary>The address of the lines that have a word, in the whole archive.</summary>
    public static string LinesInArchive(NearWord word) =>
        ArchiveUrls.Lines(new QueryText { Typed = QueryWriter.Write(new PhraseNode([word.Word])) }, new LineParameters(LineOrder.Newest, null, null));

    /// <summary>The address of the search's paragraphs that have a word.</summary>
    public string ParagraphsWith(ContrastedWord word) => ArchiveUrls.Search(WordSearch.Narrowed(Query, word.Word));

    /// <summary>A measure for readers.</summary>
    public static string Measure(double number) => number.ToString(Math.Abs(number) < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    /// <summary>The address of the same words ranked in another way.</summary>
    private string With(WordOptions options) => ArchiveUrls.WordRanking(Asked.Text, new WordParameters(options));
}
