using ArticleArchive.Checking;
using ArticleArchive.History;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Checking;

public sealed class QuotationCheckTests : IDisposable
{
    private readonly CheckedArchive _archive = new(
        new MadeArticle("bridge") { Date = "2016-01-29" }.With(
            "Bridge will hold, engineer says",
            "The bridge north of the town was closed for a day. Lorries waited in the rain.",
            "[Owen Marsh#1: The bridge will not fall, and we've seen no crack in it], Colonel Marsh said. [Owen Marsh#1: If the river rises, we close it.]",
            "[Owen Marsh#1: Nobody crosses after dark.]",
            "[Jane Holt: We drove across it every day of the siege], said a driver, Jane Holt.",
            "[Owen Marsh: That is the plan, and it's a good plan.]",
            "[: The café stays open], one of them said."),
        new MadeArticle("river") { Date = "2016-02-02" }.With(
            "River falls",
            "The river fell by a metre overnight.",
            "[Jane Holt: The water was at the door of the co-operative on Monday morning.]"));

    [Theory]
    [InlineData("The bridge will not fall")]
    [InlineData("“The bridge will not fall,”")]
    [InlineData("'the bridge will not fall.'")]
    [InlineData("«The BRIDGE will not fall»")]
    [InlineData("[T]he bridge will not fall")]
    [InlineData("... the bridge will not fall ...")]
    [InlineData("The bridge will [sic] not fall")]
    [InlineData("we’ve seen no crack in it. If the river rises")]
    [InlineData("we close it. \"Nobody crosses after dark.\"")]
    [InlineData("The cafe stays open")]
    [InlineData("the door of the co operative")]
    [InlineData("The bridge will … not fall")]
    public void Words_as_they_were_said_are_verbatim_whatever_their_dress(string quotation) => _archive.Check(quotation).ShouldBeOfType<Verbatim>();

    [Theory]
    [InlineData("[Jane Holt: The water came up to the door, and then we left, and nobody was hurt.]")]
    [InlineData("[Jane Holt#1: The water came up to the door, and then we left,] [Jane Holt#1: and nobody was hurt.]")]
    public void Pieces_that_many_articles_have_again_and_again_are_found_where_one_statement_has_both(string statement)
    {
        var many = Enumerable.Range(1, 30).Select(number => new MadeArticle($"many-{number}") { Date = "2016-03-01" }.With(
            "Many speak",
            [.. Enumerable.Repeat("[Owen Marsh: The water came up to the door.]", 3), .. Enumerable.Repeat("[Owen Marsh: We left, and nobody was hurt.]", 3)]));
        using var archive = new CheckedArchive([.. many, new MadeArticle("one") { Date = "2015-01-01" }.With("One speaks", statement)]);

        var verdict = archive.Check("The water came up to the door ... nobody was hurt").ShouldBeOfType<VerbatimWithOmissions>();

        verdict.Places.ShouldHaveSingleItem().Article.Slug.Value.ShouldBe("one");
        verdict.Cautions.ShouldNotContain(Caution.DifferentStatements);
    }

    [Fact]
    public void Words_that_many_articles_have_all_but_the_last_of_are_found_where_they_stand()
    {
        var many = Enumerable.Range(1, 40).Select(number => new MadeArticle($"many-{number}") { Date = "2016-03-01" }.With(
            "Many speak", [.. Enumerable.Repeat($"[Owen Marsh: They said never again and then they guarded town {number}.]", 2)]));
        using var archive = new CheckedArchive([.. many, new MadeArticle("one") { Date = "2015-01-01" }.With("One speaks", "[Jane Holt: They said never again and then they guarded us.]")]);

        archive.Check("They said never again and then they guarded us").ShouldBeOfType<Verbatim>().Places.ShouldHaveSingleItem().Article.Slug.Value.ShouldBe("one");
    }

    [Fact]
    public void A_verbatim_quotation_has_its_place_its_speaker_and_its_words()
    {
        var place = _archive.Check("in it. If the river rises").Places.ShouldHaveSingleItem();

        place.Article.Slug.Value.ShouldBe("bridge");
        place.Statement.ShouldNotBeNull().Utterance.Attribution.ShouldNotBeNull().Name.ShouldBe("Owen Marsh");
        var (passage, spans) = place.Passages.ShouldHaveSingleItem();
        passage.Number.ShouldBe(2);
        spans.Select(span => span.Of(passage.Text)).ShouldBe(["in it", "If the river rises"]);
    }

    [Theory]
    [InlineData("The bridge will … fall", "not", Caution.LeavesOutNegation)]
    [InlineData("The bridge . . . and we've seen no crack in it", "will not fall", Caution.LeavesOutNegation)]
    [InlineData("We drove [...] every day of the siege", "across it")]
    [InlineData("The bridge will not fall ... we close it", "and we've seen no crack in it If the river rises", Caution.LeavesOutNegation, Caution.LeavesOutCondition, Caution.NarratorBetween)]
    [InlineData("we close it ... after dark", "Nobody crosses", Caution.LeavesOutNegation)]
    public void What_is_left_out_is_shown_and_what_turns_the_sense_is_warned_of(string quotation, string omitted, params Caution[] cautions)
    {
        var verdict = _archive.Check(quotation).ShouldBeOfType<VerbatimWithOmissions>();

        verdict.Omissions.ShouldBe([new Omission(omitted, null)]);
        verdict.Cautions.ShouldBe(cautions);
    }

    [Theory]
    [InlineData("[The river crossing] will not fall", "", "[The river crossing]")]
    [InlineData("We drove across [the bridge] every day", "it", "[the bridge]")]
    [InlineData("We drove across it every day of the siege [of Kesrat]", "", "[of Kesrat]")]
    public void Words_in_square_brackets_are_shown_beside_what_they_stand_for(string quotation, string omitted, string insertion) =>
        _archive.Check(quotation).ShouldBeOfType<VerbatimWithOmissions>().Omissions.ShouldBe([new Omission(omitted, insertion)]);

    [Theory]
    [InlineData("Nobody crosses after dark … the bridge will not fall", Caution.OutOfOrder)]
    [InlineData("The bridge will not fall … that is the plan", Caution.DifferentStatements)]
    [InlineData("The bridge will not fall … across it every day", Caution.DifferentStatements, Caution.DifferentSpeakers)]
    [InlineData("Nobody crosses after dark … the water was at the door", Caution.DifferentStatements, Caution.DifferentArticles, Caution.DifferentSpeakers)]
    public void Pieces_that_were_not_said_together_are_warned_of(string quotation, params Caution[] cautions) =>
        _archive.Check(quotation).ShouldBeOfType<VerbatimWithOmissions>().Cautions.ShouldBe(cautions);

    [Theory]
    [InlineData("The bridge will fall, and we've seen no crack in it", "The bridge will -not fall, and we've seen no crack in it", Caution.ChangesNegation)]
    [InlineData("The bridge will not burn, and we've seen no crack in it", "The bridge will not -fall +burn and we've seen no crack in it")]
    [InlineData("Everybody crosses after dark", "-Nobody +Everybody crosses after dark", Caution.ChangesNegation)]
    [InlineData("We drove across it every day of the year", "We drove across it every day of the -siege +year")]
    [InlineData("The river fell by a mile overnight", "The river fell by a -metre +mile overnight", Caution.NearestIsTold)]
    public void Altered_words_are_laid_beside_those_of_the_archive(string quotation, string compared, params Caution[] cautions)
    {
        var verdict = _archive.Check(quotation).ShouldBeOfType<Altered>();

        Marked(verdict).ShouldBe(compared);
        verdict.Cautions.ShouldBe(cautions);
    }

    [Fact]
    public void Pieces_joined_without_a_sign_are_no_quotation()
    {
        var verdict = _archive.Check("The bridge will not fall we drove across it every day").ShouldBeOfType<Altered>();

        verdict.Cautions.ShouldBe([Caution.JoinedWithoutSign, Caution.DifferentStatements, Caution.DifferentSpeakers]);
        verdict.Places.Select(place => place.Statement?.Utterance.Attribution?.Name).ShouldBe(["Owen Marsh", "Jane Holt"]);
    }

    [Theory]
    [InlineData("Owen Marsh", typeof(Verbatim))]
    [InlineData("marsh", typeof(Verbatim))]
    [InlineData("Royal Engineers Colonel Owen Marsh", typeof(Verbatim))]
    [InlineData(" ", typeof(Verbatim))]
    [InlineData("Jane Holt", typeof(SaidByAnother))]
    [InlineData("Owen Marshall", typeof(SaidByAnother))]
    public void Whoever_is_named_must_have_said_it(string by, Type verdict) => _archive.Check("The bridge will not fall", by).ShouldBeOfType(verdict);

    [Fact]
    public void Where_the_article_names_nobody_that_is_said_and_no_other_is_accused()
    {
        var verdict = _archive.Check("The café stays open", "Jane Holt").ShouldBeOfType<Verbatim>();

        verdict.Cautions.ShouldBe([Caution.SpeakerNotNamed]);
    }

    [Theory]
    [InlineData("The bridge north of the town was closed for a day")]
    [InlineData("The bridge ... was closed")]
    [InlineData("River falls")]
    [InlineData("Colonel Marsh said")]
    [InlineData("every day of the siege, said a driver", Caution.PartlyTold)]
    public void What_the_narrator_tells_was_said_by_nobody(string quotation, params Caution[] cautions) =>
        _archive.Check(quotation).ShouldBeOfType<NarratorsWords>().Cautions.ShouldBe(cautions);

    [Theory]
    [InlineData("Whisk the butter until it is pale and fold in the flour")]
    [InlineData("Quixotic zebras")]
    [InlineData("The the the the")]
    public void What_is_not_here_is_said_to_be_not_here(string quotation)
    {
        var quoted = _archive.CheckText(quotation).Quotations.ShouldHaveSingleItem();

        quoted.Verdict.ShouldBeOfType<NotHere>();
        VerdictWords.Explain(quoted).ShouldContain("proves nothing");
    }

    [Fact]
    public void Each_quotation_of_an_article_is_checked_with_the_speaker_it_names()
    {
        var found = _archive.CheckText(
            """
            Bridge opens

            "The bridge will not fall," Colonel Owen Marsh said in the town on Monday. "If the river rises, we close it."

            "The bridge will not fall," said Jane Holt, who drives a lorry across it.

            "It was never so cold here in all my years," said Peter Ames, a baker in the town.
            """);

        found.IsWhole.ShouldBeFalse();
        found.Quotations.Select(quotation => (quotation.By, VerdictWords.NameOf(quotation.Verdict)))
            .ShouldBe([("Owen Marsh", "altered"), ("Jane Holt", "anotherSpeaker"), ("Peter Ames", "notHere")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("… “” — \0")]
    public void Where_there_is_no_word_there_is_nothing_to_check(string text) => _archive.CheckText(text).Quotations.ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_quotation_marks_are_no_word() => _archive.CheckText(string.Concat(Enumerable.Repeat("\"'[“", 10_000))).Quotations.ShouldBeEmpty();

    [Fact]
    public void A_quotation_without_end_is_checked_up_to_the_limit()
    {
        var found = _archive.CheckText(string.Join(' ', Enumerable.Range(0, 3000)));

        found.Notes.ShouldBe([$"Only the first {QuotationCheck.MostWords} words were checked."]);
    }

    public void Dispose() => _archive.Dispose();

    private static string Marked(Altered altered) => string.Join(' ', altered.Comparison.Select(stretch => stretch.Change switch
    {
        WordChange.Removed => "-" + stretch.Text,
        WordChange.Added => "+" + stretch.Text,
        _ => stretch.Text,
    }));
}
