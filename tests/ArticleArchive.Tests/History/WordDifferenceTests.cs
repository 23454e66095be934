using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

public sealed class WordDifferenceTests
{
    [Fact]
    public void The_words_that_changed_are_told_from_those_that_stand()
    {
        WordDifference.Between("The town is held, he said.", "The town was held, he said.").ShouldBe(
        [
            new WordDifference(WordChange.Kept, "The town "),
            new WordDifference(WordChange.Removed, "is"),
            new WordDifference(WordChange.Added, "was"),
            new WordDifference(WordChange.Kept, " held, he said."),
        ]);
    }

    [Theory]
    [InlineData("1,200 came.", "1,100 came.", "1,200", "1,100")]
    [InlineData("It took 3.5 hours.", "It took 3.7 hours.", "3.5", "3.7")]
    [InlineData("It costs $5 now.", "It costs $6 now.", "$5", "$6")]
    [InlineData("It costs 5€ now.", "It costs 6€ now.", "5€", "6€")]
    [InlineData("Output fell by 40%.", "Output fell by 30%.", "40%", "30%")]
    [InlineData("In 2015, 12 came.", "In 2016, 12 came.", "2015", "2016")]
    [InlineData("It ended at 10:30.", "It ended at 10:45.", "10:30", "10:45")]
    public void A_number_is_one_word_with_its_signs(string older, string newer, string was, string now) =>
        Changes(older, newer).ShouldBe([new(WordChange.Removed, was), new(WordChange.Added, now)]);

    [Theory]
    [InlineData("It took a week to finish.", "It took ten days to finish.", "a week", "ten days")]
    [InlineData("a week", "ten days", "a week", "ten days")]
    [InlineData("He left the old town.", "He left a new town.", "the old", "a new")]
    public void Changed_words_next_to_each_other_are_one_change(string older, string newer, string was, string now) =>
        Changes(older, newer).ShouldBe([new(WordChange.Removed, was), new(WordChange.Added, now)]);

    [Fact]
    public void Changes_in_different_paragraphs_are_told_apart() =>
        Changes("one\ntwo", "three\nfour").Select(difference => difference.Text).ShouldBe(["one", "three", "two", "four"]);

    [Property]
    public bool The_difference_of_any_two_texts_holds_both_to_the_letter(string[] older, string[] newer)
    {
        var (was, now) = (string.Join(' ', older), string.Join(' ', newer));
        var difference = WordDifference.Between(was, now);
        return string.Concat(difference.Where(d => d.Change != WordChange.Added).Select(d => d.Text)) == was
            && string.Concat(difference.Where(d => d.Change != WordChange.Removed).Select(d => d.Text)) == now;
    }

    private static IEnumerable<WordDifference> Changes(string older, string newer) =>
        WordDifference.Between(older, newer).Where(difference => difference.Change != WordChange.Kept);
}
