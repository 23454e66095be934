using ArticleArchive.Web.Pages.Searching;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Web;

public sealed class ExcerptTests
{
    private static readonly string LongText = string.Join(' ', Enumerable.Range(1, 400).Select(n => $"word{n}"));

    [Fact]
    public void A_short_passage_is_shown_whole_with_its_words_lit() =>
        Show(Excerpt.Cut("We believe that Daesh is now beginning to lose.", [new TextSpan(29, 9), new TextSpan(42, 4)]))
            .ShouldBe("We believe that Daesh is now [beginning] to [lose].");

    [Fact]
    public void A_long_passage_is_cut_at_words_around_what_was_found_and_the_cuts_are_marked()
    {
        var at = LongText.IndexOf("word200", StringComparison.Ordinal);

        var shown = Show(Excerpt.Cut(LongText, [new TextSpan(at, 7)]));

        shown.ShouldStartWith("…word18");
        shown.ShouldContain(" word199 [word200] word201 ");
        shown.ShouldEndWith("word217…");
        shown.Length.ShouldBeLessThan(Excerpt.WholeUpTo);
    }

    [Fact]
    public void A_long_passage_shows_the_whole_sentence_of_what_was_found()
    {
        var before = string.Concat(Enumerable.Repeat("The road was long and the lorries were slow. ", 10));
        const string Sentence = "Mr. Holt said that nobody, whatever had been written since, had told the drivers that the bridge was closed, and that they had waited there for most of the night in the rain without food.";

        Show(Excerpt.Cut($"{before}{Sentence} {before}", [new TextSpan(before.Length + Sentence.IndexOf("night", StringComparison.Ordinal), 5)]))
            .ShouldBe($"…{Sentence.Replace("night", "[night]", StringComparison.Ordinal)}…");
    }

    [Fact]
    public void What_is_found_far_apart_is_shown_in_two_pieces() =>
        Show(Excerpt.Cut(LongText, [new TextSpan(0, 5), new TextSpan(LongText.Length - 7, 7)])).ShouldMatch("^\\[word1\\] word2 .*…word.* \\[word400\\]$");

    [Fact]
    public void A_long_passage_found_by_filters_alone_shows_its_beginning() =>
        Show(Excerpt.Cut(LongText, [])).ShouldMatch("^word1 word2 .*word[0-9]+…$");

    [Property]
    public Property Nothing_but_what_is_marked_as_cut_is_left_out() => Prop.ForAll(Passages().ToArbitrary(), passage =>
    {
        var (text, matches) = passage;
        var at = 0;
        foreach (var piece in Excerpt.Cut(text, matches).Pieces.Where(p => p.Kind != ExcerptPieceKind.Cut))
        {
            at = text.IndexOf(piece.Text, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0);
            at += piece.Text.Length;
        }

        var pieces = Excerpt.Cut(text, matches).Pieces;
        if (pieces.All(p => p.Kind != ExcerptPieceKind.Cut))
            string.Concat(pieces.Select(p => p.Text)).ShouldBe(text);
        if (matches.Count > 0)
            pieces.First(p => p.Kind == ExcerptPieceKind.Highlighted).Text.ShouldBe(matches[0].Slice(text));
    });

    private static Gen<(string, IReadOnlyList<TextSpan>)> Passages() =>
        from lengths in Gen.Choose(1, 30).ListOf(60)
        from lit in Gen.Choose(0, 9).ListOf(60)
        let words = lengths.Select(n => new string('a', n)).ToList()
        let starts = words.Select((_, i) => words.Take(i).Sum(w => w.Length + 1)).ToList()
        select (string.Join(' ', words), (IReadOnlyList<TextSpan>)[.. Enumerable.Range(0, 60).Where(i => lit[i] == 0).Select(i => new TextSpan(starts[i], words[i].Length))]);

    private static string Show(Excerpt excerpt) => string.Concat(excerpt.Pieces.Select(piece => piece.Kind switch
    {
        ExcerptPieceKind.Highlighted => $"[{piece.Text}]",
        ExcerptPieceKind.Cut => "…",
        _ => piece.Text,
    }));
}
