using System.Collections.Frozen;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;

namespace ArticleArchive.Search.Text;

/// <summary>
/// The most frequent words of English news, and the stop words of other languages. They are indexed like every word; two of them side by side are indexed as a
/// pair as well, for a phrase of such words would have to compare their positions in most passages of the archive.
/// </summary>
internal static class FrequentWords
{
    private static readonly FrozenSet<string> Words = English().Concat(OfOtherLanguages()).SelectMany(Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether two words that follow each other are indexed as a pair.</summary>
    public static bool ArePair(string first, string second) => Contains(first) && Contains(second);

    private static IEnumerable<string> English() => EmbeddedWords.Lines("Search.Text", "frequent-words").SelectMany(EmbeddedWords.Words);

    private static IEnumerable<string> OfOtherLanguages() => new[]
    {
        DanishAnalyzer.DefaultStopSet, DutchAnalyzer.DefaultStopSet, FinnishAnalyzer.DefaultStopSet, FrenchAnalyzer.DefaultStopSet,
        GermanAnalyzer.DefaultStopSet, ItalianAnalyzer.DefaultStopSet, NorwegianAnalyzer.DefaultStopSet, PortugueseAnalyzer.DefaultStopSet,
        RussianAnalyzer.DefaultStopSet, SpanishAnalyzer.DefaultStopSet, SwedishAnalyzer.DefaultStopSet,
    }.SelectMany(set => set);

    /// <summary>The word as the index has it; none where it is several.</summary>
    private static IEnumerable<string> Folded(string word) => Tokenizer.Tokenize(word) is [var token] ? [token.Word] : [];
}
