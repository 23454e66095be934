using Lucene.Net.Analysis.TokenAttributes;

namespace ArticleArchive.LuceneNet.Tests;

public sealed class WordAnalyzerTests
{
    [Fact]
    public void Words_are_folded_and_keep_their_places_and_a_stem_stands_where_its_word_does() =>
        Terms("The Café’s co–ordinated U.S. lines").ShouldBe(
        [
            "0 0-3 the",
            "1 4-10 caféʼs".Replace("é", "e", StringComparison.Ordinal),
            "1 4-10 =cafe",
            "2 11-13 co",
            "3 14-23 ordinated",
            "3 14-23 =ordin",
            "4 24-27 us",
            "5 29-34 lines",
            "5 29-34 =line",
        ]);

    [Fact]
    public void A_text_without_words_has_no_terms() => Terms("*** — …").ShouldBeEmpty();

    [Fact]
    public void A_word_longer_than_a_term_may_be_is_cut() => Terms(new string('a', 100_000)).ShouldBe([$"0 0-100000 {new string('a', 1024)}"]);

    private static List<string> Terms(string text)
    {
        using var analyzer = new WordAnalyzer();
        using var stream = analyzer.GetTokenStream(Fields.Text, text);
        var (term, place, step) = (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IOffsetAttribute>(), stream.GetAttribute<IPositionIncrementAttribute>());
        var terms = new List<string>();
        stream.Reset();
        for (var at = -1; stream.IncrementToken();)
        {
            at += step.PositionIncrement;
            terms.Add($"{at} {place.StartOffset}-{place.EndOffset} {term}");
        }

        stream.End();
        return terms;
    }
}
