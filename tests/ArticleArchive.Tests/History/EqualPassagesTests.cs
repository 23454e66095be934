using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

/// <summary>Articles that print the same line, or nearly the same, more than once.</summary>
public sealed class EqualPassagesTests
{
    private const string Bridge = "First the minister spoke of the bridge and the road.";
    private const string Dam = "Then the general spoke of the dam and the field.";
    private const string Line = "No comment.";

    [Theory]
    [InlineData("L B L D L", "B L D L", "- 0 1 2 3")]
    [InlineData("L B L D L", "L B D L", "0 1 - 2 3")]
    [InlineData("L B L D L", "L B L D", "0 1 2 3 -")]
    [InlineData("L B L D L", "L B L L D L", "0 1 - 4 5")]
    [InlineData("L B L D L", "L D L B L", "- 3 - 1 -")]
    [InlineData("B L D", "B L D L", "0 1 2")]
    [InlineData("B L L D", "B L D", "0 - - 2")]
    [InlineData("B L L D", "B L L D", "0 1 2 3")]
    [InlineData("L L", "L", "- -")]
    public void A_repeated_line_is_known_by_its_neighbours(string before, string after, string places) => Now(before, after).ShouldBe(places);

    [Fact]
    public void An_edited_paragraph_is_not_taken_for_one_nearly_the_same_that_was_taken_out()
    {
        string[] before = ["The first convoy of nine lorries left the port at dawn.", "The second convoy of nine lorries left the port at dawn.", Bridge, Dam];

        var match = RevisionMatcher.Match(Passages(before), Passages([Bridge, Dam, "The second convoy of ten lorries left the port at dawn."]));

        match[0].Fate.ShouldBe(PassageFate.Removed);
    }

    [Fact]
    public void No_paragraph_is_ever_taken_for_its_twin()
    {
        var total = Enumerable.Range(0, Articles).Select(Live).Aggregate((a, b) => a.Plus(b));

        TestContext.Current.TestOutputHelper?.WriteLine(total.ToString());
        total.Wrong.ShouldBe(0);
        ((double)total.Lost / (total.Right + total.Lost)).ShouldBeLessThan(0.02);
    }

    /// <summary>How many articles are edited, nine times each; the variable asks for more.</summary>
    private static int Articles => int.TryParse(Environment.GetEnvironmentVariable("TWIN_ARTICLES"), out var articles) ? articles : 300;

    private static Tally Live(int seed)
    {
        var article = new RepeatingArticle(seed);
        var tally = new Tally();
        for (var revision = 0; revision < 9; revision++)
        {
            var before = article.Paragraphs.ToList();
            article.Edit();
            tally = tally.Plus(article.Hold(before, RevisionMatcher.Match(RepeatingArticle.Passages(before), RepeatingArticle.Passages(article.Paragraphs))));
        }

        return tally;
    }

    private static string Now(string before, string after) =>
        string.Join(' ', RevisionMatcher.Match(Passages(Texts(before)), Passages(Texts(after))).Select(match => match.Now is [var place, ..] ? $"{place}" : "-"));

    private static string[] Texts(string signs) => [.. signs.Split(' ').Select(sign => sign switch { "B" => Bridge, "D" => Dam, _ => Line })];

    private static IReadOnlyList<RevisionPassage> Passages(IEnumerable<string> texts) => [.. texts.Select(text => new RevisionPassage(PassageKind.Paragraph, text))];
}
