namespace ArticleArchive.Tests.Articles;

public sealed class ProblemKindTests
{
    [Theory]
    [InlineData("The date \"yesterday\" is not a date.", "date-not-date", "The date … is not a date.")]
    [InlineData("The date \"day 1 of \"May\"\" is not a date.", "date-not-date", "The date … is not a date.")]
    [InlineData("The alias 'early' is claimed by 2016/two.md too.", "alias-claimed-by-too", "The alias … is claimed by … too.")]
    [InlineData("14 files of other kinds: 12 .jpg, 2 .xml.", "files-of-other-kinds", "… files of other kinds: …")]
    [InlineData("The metadata is not YAML: While scanning a plain scalar.", "metadata-not-yaml", "The metadata is not YAML: …")]
    [InlineData("The encoding of the file cannot be told: it is not UTF-8, in which the byte 0x96 here belongs to no character.", "encoding-of-file-cannot-be-told", "The encoding of the file cannot be told: …")]
    [InlineData("A control character stands here: U+0007 is shown as \uFFFD.", "control-character-stands-here", "A control character stands here: …")]
    [InlineData("The front matter is not closed; its lines are read as keys down to the first that is none.", "front-matter-not-closed", "The front matter is not closed; its lines are read as keys down to the first that is none.")]
    [InlineData("This link leads to a folder outside the content folder; what stands there is shown.", "link-leads-to-folder-outside-content-folder", "This link leads to a folder outside the content folder; what stands there is shown.")]
    [InlineData("", "other", "")]
    public void Problems_that_differ_in_what_they_quote_are_of_one_kind(string what, string name, string pattern) =>
        ProblemKind.From(Problem(what)).ShouldBe(new ProblemKind(name, ProblemSeverity.Warning, pattern));

    [Fact]
    public void Problems_are_counted_by_kind_the_worst_and_most_frequent_first()
    {
        var counted = CountedProblem.Group(
        [
            Problem("The date \"a\" is not a date."),
            Problem("The file is empty.") with { Severity = ProblemSeverity.Error },
            Problem("A draft.") with { Severity = ProblemSeverity.Note },
            Problem("This key is not a word."),
            Problem("The date \"b\" is not a date."),
        ]);

        counted.Select(problem => (problem.Kind.Name, problem.Count)).ShouldBe([("file-empty", 1), ("date-not-date", 2), ("key-not-word", 1), ("draft", 1)]);
        counted[1].Example.What.ShouldBe("The date \"a\" is not a date.");
    }

    private static ContentProblem Problem(string what) => new() { Severity = ProblemSeverity.Warning, File = "a.md", What = what, Advice = "Mend it." };
}
