namespace ArticleArchive.Tests.Quotations;

/// <summary>Which marks enclose speech.</summary>
public sealed class MarksTests
{
    [Theory]
    [InlineData("\"The ice came early,\" Ann Field said.")]
    [InlineData("“The ice came early,” Ann Field said.")]
    [InlineData("‘The ice came early,’ Ann Field said.")]
    [InlineData("'The ice came early,' Ann Field said.")]
    [InlineData("''The ice came early,'' Ann Field said.")]
    [InlineData("„The ice came early,“ Ann Field said.")]
    [InlineData("‚The ice came early,‘ Ann Field said.")]
    [InlineData("«The ice came early,» Ann Field said.")]
    [InlineData("‹The ice came early,› Ann Field said.")]
    [InlineData("“The ice came early,“ Ann Field said.")]
    [InlineData("”The ice came early,” Ann Field said.")]
    [InlineData("“The ice came early, ”Ann Field said.")]
    [InlineData("\"The ice came early,\"Ann Field said.")]
    [InlineData("Ann Field said,\"The ice came early,\" and left.")]
    public void Every_kind_of_mark_encloses_speech(string text) => Said.OnlyIn(text).Words.ShouldBe(["The ice came early,"]);

    [Theory]
    [InlineData("The boys' boats, the '90s cranes, rock 'n' roll and 'em all: it's the dogs' life.")]
    [InlineData("The plank was 6'2\" long and the pipe 3\" wide.")]
    [InlineData("The so-called “smart” harbour and its “green” cranes opened last year.")]
    [InlineData("She sang “The Long Way Home” on the BBC’s “Late Night Review”.")]
    [InlineData("William “Big Bill” Hart was buried on Monday.")]
    [InlineData("The crane\" fell at noon.")]
    [InlineData("They call him mekh, a word meaning “father of the walls”.")]
    [InlineData("They call it Senn, Russian for “old wall”.")]
    [InlineData("Ann Field says: watch it at <a href=\"http://video.senn.org\">video.senn.org</a>.")]
    public void Apostrophes_inches_titles_and_nicknames_are_no_speech(string text) => Said.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("“He told me ‘never again’ and left,” Ann Field said.", "He told me ‘never again’ and left,")]
    [InlineData("‘He said “never again” and left,’ Ann Field said.", "He said “never again” and left,")]
    [InlineData("\"He said, 'Never again,'\" Ann Field said.", "He said, 'Never again,'")]
    [InlineData("“He said “never again” to me,” Ann Field said.", "He said “never again” to me,")]
    [InlineData("‘They’re wrong about the dogs’ food too,’ Ann Field said.", "They’re wrong about the dogs’ food too,")]
    [InlineData("'It isn't the boys' turn,' Ann Field said.", "It isn't the boys' turn,")]
    [InlineData("\"It is 6'2\" tall and will hold,\" Ann Field said.", "It is 6'2\" tall and will hold,")]
    public void What_is_nested_stays_inside(string text, string words) => Said.OnlyIn(text).Words.ShouldBe([words]);

    [Theory]
    [InlineData("\"There was little warning for the crews, said Ann Field, whose firm runs the ferry.", "There was little warning for the crews,")]
    [InlineData("“The ice came early, Ann Field said. “It will stay late.”", "The ice came early,")]
    public void A_mark_that_nothing_closes_ends_at_the_attribution(string text, string words) => Said.In(text)[0].Words[0].ShouldBe(words);

    [Fact]
    public void A_bad_mark_spoils_its_own_paragraph_alone()
    {
        Said.In("The crane\" fell at noon.\n\"We heard it go down,\" Ann Field said.").ShouldHaveSingleItem().Words.ShouldBe(["We heard it go down,"]);
    }

    [Theory]
    [InlineData("\"We came in the spring, said General Ida Flint.\n\"We stayed in the fort,\" said Captain Joe Marsh.", "We came in the spring,", "Ida Flint")]
    [InlineData("General Ida Flint said: \"We came in the spring.\n\"We stayed in the fort,\" said Captain Joe Marsh.", "We came in the spring.", "Ida Flint")]
    [InlineData("Should we go? \"It is late, the general asked.\n\"Yes, it is,\" said Captain Joe Marsh.", "It is late,", "the general")]
    [InlineData("\"We saw the column,' Private Ben Odd said.\n\"We saw nothing,\" Captain Joe Marsh said.", "We saw the column,", "Ben Odd")]
    public void A_missing_or_wrong_closing_mark_joins_no_two_speakers(string text, string words, string who)
    {
        var said = Said.In(text);

        said.Select(one => (one.Words.Single(), one.Who)).First().ShouldBe((words, who));
        said[^1].Who.ShouldBe("Joe Marsh");
    }

    [Fact]
    public void A_heading_in_single_marks_among_double_ones_is_no_speech() =>
        Said.In("Ann Field opened it. \"It was cool working there,\" she said.\n'Cool working there.'\n\"We are tired,\" said Peter Marsh.")
            .Select(one => one.Words[0]).ShouldBe(["It was cool working there,", "We are tired,"]);

    [Fact]
    public void A_fragment_in_double_marks_does_not_silence_statements_in_single_ones()
    {
        var said = Said.In("The Government voiced \"sincere condolences\".\nA spokesman said: 'We can confirm that a patrol came under fire.\n'A second soldier was hurt.'");

        said.Select(one => string.Join(" / ", one.Words)).ShouldBe(["sincere condolences", "We can confirm that a patrol came under fire. / A second soldier was hurt."]);
    }
}
