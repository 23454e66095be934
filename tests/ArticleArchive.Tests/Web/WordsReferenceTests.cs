using ArticleArchive.Tests.Search;
using ArticleArchive.Web.Linking;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Web;

/// <summary>How addresses name words of a passage, and how the words are found again.</summary>
public sealed class WordsReferenceTests
{
    private const string Text = "He said \"it is not a rout, and it is not over\" and left.";

    [Theory]
    [InlineData("9-26.90ab12cd")]
    [InlineData("0-4.90ab12cd_9-26.12cd90ab")]
    [InlineData("9-26")]
    public void What_is_spelled_is_read(string told)
    {
        WordsReference.TryParse(told, out var reference).ShouldBeTrue();

        reference.ToString().ShouldBe(told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("9-")]
    [InlineData("9-9.90ab12cd")]
    [InlineData("26-9.90ab12cd")]
    [InlineData("-9-26.90ab12cd")]
    [InlineData("9-26.90ab12c")]
    [InlineData("9-26.")]
    [InlineData("9-26.90ab12cd_")]
    [InlineData("9-26.90ab12cd_20-30.90ab12cd")]
    [InlineData("9-99999999999.90ab12cd")]
    [InlineData("٩-٢٦.90ab12cd")]
    [InlineData("\0")]
    public void What_is_mangled_names_nothing(string told)
    {
        WordsReference.TryParse(told, out _).ShouldBeFalse();
        FoundWords.In(Text, told).ShouldBe(FoundWords.Unreadable);
    }

    [Fact]
    public void Without_a_check_nobody_can_tell_whether_the_words_are_those() => FoundWords.In(Text, "9-26").Standing.ShouldBe(WordsStanding.Unreadable);

    [Theory]
    [InlineData("it is not a rout", Text, nameof(WordsStanding.Unchanged), "it is not a rout")]
    [InlineData("it is not a rout", "On Friday he said \"it is not a rout\".", nameof(WordsStanding.Moved), "it is not a rout")]
    [InlineData("it is not a rout", "He said \"it is a rout\" and left.", nameof(WordsStanding.Changed), "")]
    [InlineData("it is not", "Then: it is not a rout, and it is not over.", nameof(WordsStanding.Several), "")]
    [InlineData("rout", "He fears routs.", nameof(WordsStanding.Changed), "")]
    public void Words_are_found_to_the_letter_or_not_at_all(string words, string now, string standing, string lit)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        var told = WordsReference.For(Text, [new TextSpan(at, words.Length)]).ToString();

        var found = FoundWords.In(now, told);

        (found.Standing.ToString(), string.Join('|', found.Spans.Select(span => span.Slice(now)))).ShouldBe((standing, lit));
    }

    [Fact]
    public void A_statement_with_an_attribution_in_its_midst_is_found_when_only_the_attribution_was_edited()
    {
        const string Was = "\"It is not a rout,\" said Marsh. \"It is not over.\"";
        const string Now = "\"It is not a rout,\" said Colonel Owen Marsh on Friday. \"It is not over.\"";
        var told = WordsReference.For(Was, [new TextSpan(1, 17), new TextSpan(Was.IndexOf("It is not over", StringComparison.Ordinal), 15)]).ToString();

        var found = FoundWords.In(Now, told);

        (found.Standing, string.Join('|', found.Spans.Select(span => span.Slice(Now)))).ShouldBe((WordsStanding.Moved, "It is not a rout,|It is not over."));
    }

    [Theory]
    [InlineData(10, 20, "it is not a")]
    [InlineData(7, 11, "\"it")]
    [InlineData(8, 11, "\"it")]
    [InlineData(2, 8, "said")]
    [InlineData(3, 3 + 1, "said")]
    public void A_selection_is_widened_to_whole_words_and_loses_the_space_at_its_edges(int start, int end, string words) =>
        new WordBorders(Text).Around(new TextSpan(start, end - start)).ShouldNotBeNull().Slice(Text).ShouldBe(words);

    [Theory]
    [InlineData("the café reopened", 4, 8, "café")]
    [InlineData("the cafe\u0301 reopened", 5, 8, "cafe\u0301")]
    [InlineData("a 👩‍🚒 b", 3, 5, "👩‍🚒")]
    [InlineData("don't go", 0, 3, "don't")]
    [InlineData("U.S. forces", 1, 2, "U.S")]
    public void What_readers_see_as_one_is_never_cut(string text, int start, int end, string words) =>
        new WordBorders(text).Around(new TextSpan(start, end - start)).ShouldNotBeNull().Slice(text).ShouldBe(words);

    [Theory]
    [InlineData(2, 3)]
    [InlineData(50, 1000)]
    [InlineData(1000, 2000)]
    public void White_space_and_what_is_outside_the_text_is_no_selection(int start, int end) => new WordBorders(Text).Around(new TextSpan(start, end - start)).ShouldBeNull();

    [Fact]
    public void Whatever_is_selected_is_found_again_and_nothing_else_is_ever_lit() =>
        Prop.ForAll(Selections().ToArbitrary(), selection =>
        {
            var (text, other, stretch) = selection;
            if (new WordBorders(text).Around(stretch) is not { } words)
                return true;

            var told = WordsReference.For(text, [words]).ToString();
            var there = FoundWords.In(other, told);
            return FoundWords.In(text, told) is { Standing: WordsStanding.Unchanged, Spans: [var span] } && span == words
                && there.Spans.All(found => found.Slice(other) == words.Slice(text));
        }).QuickCheckThrowOnFailure();

    private static Gen<(string Text, string Other, TextSpan Stretch)> Selections() =>
        from text in SearchTexts.Passages.Generator
        from other in SearchTexts.Passages.Generator
        from cut in Gen.Choose(0, text.Length)
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, text.Length - start)
        select (text, string.Concat(other, " ", text.AsSpan(cut)), new TextSpan(start, length));
}
