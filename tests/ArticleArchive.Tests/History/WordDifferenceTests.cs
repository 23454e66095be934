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

    [Property]
    public bool The_difference_of_any_two_texts_holds_both_to_the_letter(string[] older, string[] newer)
    {
        var (was, now) = (string.Join(' ', older), string.Join(' ', newer));
        var difference = WordDifference.Between(was, now);
        return string.Concat(difference.Where(d => d.Change != WordChange.Added).Select(d => d.Text)) == was
            && string.Concat(difference.Where(d => d.Change != WordChange.Removed).Select(d => d.Text)) == now;
    }
}
