using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

public sealed class CitationLedgerTests
{
    private const string Flood = "The river has risen by two metres since Monday, the harbour master said in the morning.";
    private const string FloodNow = "The river has risen by three metres since Monday, the harbour master said in the morning.";
    private const string Homes = "Nobody has been hurt so far, but forty families have left their houses near the old bridge.";
    private const string Schools = "Schools on both banks stay closed until Friday at least, the council announced at noon.";
    private const string Trains = "A spokesman for the railway denied that any train had been delayed by water on the line.";

    [Fact]
    public void Words_that_stand_are_unchanged_since_the_first_record_that_has_them()
    {
        var cited = new RecordedLife().Recorded(Homes).Recorded(Homes, Schools).Recorded(Homes).Cited(2, Homes);

        (cited.Standing, cited.First?.Number, cited.Latest?.Number).ShouldBe((CitedStanding.Unchanged, 1, 3));
        cited.Difference.ShouldBeEmpty();
    }

    [Fact]
    public void An_edit_is_told_with_the_revision_that_made_it()
    {
        var cited = new RecordedLife().Recorded(Flood, Homes).Recorded(FloodNow, Homes).Recorded(FloodNow, Homes, Schools).Cited(1, Flood);

        (cited.Standing, cited.ChangedIn?.Number).ShouldBe((CitedStanding.Edited, 2));
        cited.Difference.Where(stretch => stretch.Change != WordChange.Kept).Select(stretch => stretch.Text).ShouldBe(["two", "three"]);
    }

    [Fact]
    public void An_edit_that_was_taken_back_leaves_the_words_unchanged() =>
        new RecordedLife().Recorded(Flood, Homes).Recorded(FloodNow, Homes).Recorded(Flood, Homes).Cited(1, Flood).Standing.ShouldBe(CitedStanding.Unchanged);

    [Fact]
    public void A_change_of_marks_alone_is_an_edit()
    {
        var cited = new RecordedLife().Recorded(Flood, Homes).Recorded(Flood.Replace(",", ";", StringComparison.Ordinal), Homes).Cited(1, Flood);

        cited.Standing.ShouldBe(CitedStanding.Edited);
        cited.Difference.Where(stretch => stretch.Change == WordChange.Added).ShouldHaveSingleItem().Text.ShouldBe(";");
    }

    [Fact]
    public void An_edit_that_is_not_recorded_yet_is_told_as_well()
    {
        var cited = new RecordedLife().Recorded(Flood, Homes).Edited(Homes, FloodNow).Cited(1, Flood);

        (cited.Standing, cited.ChangedIn).ShouldBe((CitedStanding.Edited, null));
        cited.Events.ShouldHaveSingleItem().Recorded.ShouldBeNull();
    }

    [Fact]
    public void A_split_names_all_parts_in_their_order()
    {
        var life = new RecordedLife().Recorded($"{Homes} {Schools}", Flood).Recorded(Homes, Schools, Flood);

        life.Cited(1, $"{Homes} {Schools}").Now.ShouldBe([life.IdOf(Homes), life.IdOf(Schools)]);
    }

    [Fact]
    public void Of_a_merge_both_ids_lead_to_the_one_passage()
    {
        var life = new RecordedLife().Recorded(Homes, Schools, Flood).Recorded($"{Homes} {Schools}", Flood);
        var merged = life.IdOf($"{Homes} {Schools}");

        CitedPassage[] both = [life.Cited(1, Homes), life.Cited(1, Schools)];

        both.ShouldAllBe(cited => cited.Now.Single() == merged && cited.Difference.Count > 0);
        both.Select(cited => cited.Standing).Order().ShouldBe([CitedStanding.Edited, CitedStanding.Elsewhere]);
    }

    [Fact]
    public void Where_the_part_of_a_split_that_kept_the_id_is_taken_out_the_link_leads_to_the_other_part()
    {
        const string whole = $"{Schools} {Homes} {Flood}";
        var life = new RecordedLife().Recorded(whole, Trains).Recorded(Schools, $"{Homes} {Flood}", Trains).Recorded(Schools, Trains);

        var cited = life.Cited(1, whole);

        (cited.Standing, cited.Now.Single()).ShouldBe((CitedStanding.Elsewhere, life.IdOf(Schools)));
    }

    [Fact]
    public void A_merge_that_is_taken_out_later_is_gone_with_all_its_parts()
    {
        var life = new RecordedLife().Recorded(Homes, Schools, Flood).Recorded($"{Homes} {Schools}", Flood).Recorded(Flood);

        life.Cited(1, Homes).Standing.ShouldBe(CitedStanding.Gone);
        life.Cited(1, Schools).Standing.ShouldBe(CitedStanding.Gone);
    }

    [Fact]
    public void What_was_removed_is_gone_with_its_last_words_and_its_neighbours()
    {
        var life = new RecordedLife().Recorded(Flood, Trains, Homes).Recorded(Flood, Homes);

        var cited = life.Cited(1, Trains);

        (cited.Standing, cited.Last?.Text, cited.ChangedIn?.Number).ShouldBe((CitedStanding.Gone, Trains, 2));
        (cited.Before, cited.After).ShouldBe((life.IdOf(Flood), life.IdOf(Homes)));
        cited.Now.ShouldBeEmpty();
    }

    [Fact]
    public void What_comes_back_has_its_id_back()
    {
        var life = new RecordedLife().Recorded(Flood, Trains, Homes);
        var id = life.IdOf(Trains);

        life.Recorded(Flood, Homes).Recorded(Flood, Homes, Trains);

        life.IdOf(Trains).ShouldBe(id);
        life.Cited(1, Trains).Standing.ShouldBe(CitedStanding.Unchanged);
        RevisionChanges.Compare(life.History, life.History.Revisions[2]).ShouldHaveSingleItem().Kind.ShouldBe(PassageChangeKind.Restored);
    }

    [Fact]
    public void An_id_that_was_given_once_is_never_given_to_other_words()
    {
        var life = new RecordedLife().Recorded(Flood, Trains);
        var id = life.IdOf(Trains);

        life.Recorded(Flood).Recorded(Flood, Homes).Recorded(Flood, Homes, Schools);

        life.Now.ShouldNotBeNull().Passages.NotEmpty().ShouldAllBe(passage => passage.Id != id);
    }

    [Fact]
    public void A_state_that_is_not_on_record_has_no_words()
    {
        var life = new RecordedLife().Recorded(Flood);

        var cited = new CitationLedger(life.History, life.Now.ShouldNotBeNull()).Find(new PassageCitation(life.IdOf(Flood), "00000000"));

        (cited.Standing, cited.Was, cited.First).ShouldBe((CitedStanding.Edited, null, null));
        cited.Difference.ShouldBeEmpty();
    }

    [Fact]
    public void An_id_that_was_never_given_is_not_known()
    {
        var life = new RecordedLife().Recorded(Flood);
        PassageId.TryParse("bbbbb", out var never).ShouldBeTrue();

        new CitationLedger(life.History, life.Now.ShouldNotBeNull()).Find(new PassageCitation(never, null)).Standing.ShouldBe(CitedStanding.Unknown);
    }

    [Fact]
    public void Another_speaker_makes_another_passage_of_words_that_were_much_changed()
    {
        const string said = "We have the means to hold the bridge for many weeks, and we shall hold it until the water falls.";
        const string saidNow = "We have no means to keep the bridge for long, and we shall leave it before the water falls.";
        RevisionPassage[] before = [new(PassageKind.Paragraph, said, "Owen Marsh")];

        RevisionMatcher.Match(before, [new(PassageKind.Paragraph, saidNow, "Owen Marsh")])[0].Fate.ShouldBe(PassageFate.Edited);
        RevisionMatcher.Match(before, [new(PassageKind.Paragraph, saidNow, "Ada Harper")])[0].Fate.ShouldBe(PassageFate.Removed);
    }
}
