using ArticleArchive.Checking;
using ArticleArchive.History;

namespace ArticleArchive.Tests.Checking;

public sealed class QuotationCheckTests : IDisposable
{
    private readonly CheckedArchive _archive = new(
        new ArticleBuilder("bridge").On("2016-01-29").Build(
            "Bridge will hold, engineer says",
            "The bridge north of the town was closed for a day. Lorries waited in the rain.",
            "[Owen Marsh#1: The bridge will not fall, and we've seen no crack in it], Colonel Marsh said. [Owen Marsh#1: If the river rises, we close it.]",
            "[Owen Marsh#1: Nobody crosses after dark.]",
            "[Jane Holt: We drove across it every day of the siege], said a driver, Jane Holt.",
            "[Owen Marsh: That is the plan, and it's a good plan.]",
            "[: The café stays open], one of them said."),
        new ArticleBuilder("river").On("2016-02-02").Build(
            "River falls",
            "The river fell by a metre overnight.",
            "[Jane Holt: The water was at the door of the co-operative on Monday morning.]"));

    [Theory]
    [InlineData("The bridge will not fall")]
    [InlineData("“The bridge will not fall,”")]
    [InlineData("'the bridge will not fall.'")]
    [InlineData("«The BRIDGE will not fall»")]
    [InlineData("[T]he bridge will not fall")]
    [InlineData("[The] bridge will not fall")]
    [InlineData("[The bridge will not fall]")]
    [InlineData("... the bridge will not fall ...")]
    [InlineData("The bridge will [sic] not fall")]
    [InlineData("we’ve seen no crack in it. If the river rises, we close it")]
    [InlineData("we close it. \"Nobody crosses after dark.\"", false)]
    [InlineData("The cafe stays open", false)]
    [InlineData("the door of the co operative on Monday", true)]
    [InlineData("The bridge will … not fall")]
    public void Words_as_they_were_said_are_exact_whatever_their_dress(string quotation, bool plain = true)
    {
        var verdict = _archive.Check(quotation);

        verdict.Words.ShouldBe(WordsFound.Exact);
        verdict.Voice.ShouldBe(VoiceFound.Quoted);
        verdict.IsPlain.ShouldBe(plain);
    }

    [Fact]
    public void A_modal_verb_in_the_question_that_a_reporter_tells_of_is_no_doubt_of_the_answer()
    {
        using var archive = new CheckedArchive(new ArticleBuilder("plans").Build(
            "Plans", "Asked what that might look like, she said: [Jane Holt: We will go on whatever comes.]"));

        archive.Check("We will go on whatever comes").IsPlain.ShouldBeTrue();
    }

    [Theory]
    [InlineData("[Jane Holt: The water came up to the door, and then we left, and nobody was hurt.]")]
    [InlineData("[Jane Holt#1: The water came up to the door, and then we left,] [Jane Holt#1: and nobody was hurt.]")]
    public void Pieces_that_many_articles_have_again_and_again_are_found_where_one_statement_has_both(string statement)
    {
        var many = Enumerable.Range(1, 30).Select(number => new ArticleBuilder($"many-{number}").On("2016-03-01").Build(
            "Many speak",
            [.. Enumerable.Repeat("[Owen Marsh: The water came up to the door.]", 3), .. Enumerable.Repeat("[Owen Marsh: We left, and nobody was hurt.]", 3)]));
        using var archive = new CheckedArchive([.. many, new ArticleBuilder("one").On("2015-01-01").Build("One speaks", statement)]);

        var verdict = archive.Check("The water came up to the door ... nobody was hurt").ShouldHave(WordsFound.Omissions);

        verdict.Places.ShouldHaveSingleItem().Article.Slug.Value.ShouldBe("one");
        verdict.Has(Caution.PiecesApart).ShouldBeFalse();
    }

    [Fact]
    public void Words_that_many_articles_have_all_but_the_last_of_are_found_where_they_stand()
    {
        var many = Enumerable.Range(1, 40).Select(number => new ArticleBuilder($"many-{number}").On("2016-03-01").Build(
            "Many speak", [.. Enumerable.Repeat($"[Owen Marsh: They said never again and then they guarded town {number}.]", 2)]));
        using var archive = new CheckedArchive([.. many, new ArticleBuilder("one").On("2015-01-01").Build("One speaks", "[Jane Holt: They said never again and then they guarded us.]")]);

        archive.Check("They said never again and then they guarded us").ShouldHave(WordsFound.Exact).Places.ShouldHaveSingleItem().Article.Slug.Value.ShouldBe("one");
    }

    [Fact]
    public void A_verbatim_quotation_has_its_place_its_speaker_and_its_words()
    {
        var place = _archive.Check("in it. If the river rises").Places.ShouldHaveSingleItem();

        place.Article.Slug.Value.ShouldBe("bridge");
        place.Statement.ShouldNotBeNull().Utterance.Attribution.ShouldNotBeNull().Name.ShouldBe("Owen Marsh");
        var (passage, spans) = place.Passages.ShouldHaveSingleItem();
        passage.Number.ShouldBe(2);
        spans.Select(span => span.Slice(passage.Text)).ShouldBe(["in it", "If the river rises"]);
    }

    [Theory]
    [InlineData("The bridge will … fall", "not", Caution.Negation)]
    [InlineData("The bridge . . . and we've seen no crack in it", "will not fall", Caution.Negation)]
    [InlineData("We drove [...] every day of the siege", "across it")]
    [InlineData("The bridge will not fall ... we close it", "and we've seen no crack in it If the river rises", Caution.Negation, Caution.Condition, Caution.NarratorBetween)]
    [InlineData("we close it ... after dark", "Nobody crosses", Caution.Negation, Caution.Condition)]
    public void What_is_left_out_is_shown_and_what_turns_the_sense_is_warned_of(string quotation, string omitted, params Caution[] cautions)
    {
        var verdict = _archive.Check(quotation).ShouldHave(WordsFound.Omissions);

        verdict.Omissions.ShouldBe([new Omission(omitted, null)]);
        verdict.Cautions.Select(found => found.Caution).ShouldBe(cautions);
    }

    [Theory]
    [InlineData("[The river crossing] will not fall", "", "[The river crossing]")]
    [InlineData("We drove across [the bridge] every day", "it", "[the bridge]")]
    [InlineData("We drove across it every day of the siege [of Kesrat]", "", "[of Kesrat]")]
    public void Words_in_square_brackets_are_shown_beside_what_they_stand_for(string quotation, string omitted, string insertion) =>
        _archive.Check(quotation).ShouldHave(WordsFound.Omissions).Omissions.ShouldBe([new Omission(omitted, insertion)]);

    [Theory]
    [InlineData("Nobody crosses after dark … the bridge will not fall", Caution.Order)]
    [InlineData("The bridge will not fall … that is the plan", Caution.PiecesApart)]
    [InlineData("The bridge will not fall … across it every day", Caution.PiecesApart, Caution.DifferentSpeakers)]
    [InlineData("Nobody crosses after dark … the water was at the door", Caution.PiecesApart, Caution.DifferentSpeakers)]
    public void Pieces_that_were_not_said_together_are_warned_of(string quotation, params Caution[] cautions) =>
        _archive.Check(quotation).ShouldHave(WordsFound.Omissions).Cautions.Select(found => found.Caution).ShouldBe(cautions);

    [Theory]
    [InlineData("The bridge will fall, and we've seen no crack in it", "The bridge will -not fall, and we've seen no crack in it", Caution.Negation)]
    [InlineData("The bridge will not burn, and we've seen no crack in it", "The bridge will not -fall +burn and we've seen no crack in it")]
    [InlineData("Everybody crosses after dark", "-Nobody +Everybody crosses after dark", Caution.Negation)]
    [InlineData("We drove across it every day of the year", "We drove across it every day of the -siege +year")]
    [InlineData("The river fell by a mile overnight", "The river fell by a -metre +mile overnight")]
    public void Altered_words_are_laid_beside_those_of_the_archive(string quotation, string compared, params Caution[] cautions)
    {
        var verdict = _archive.Check(quotation).ShouldHave(WordsFound.Changed);

        Marked(verdict).ShouldBe(compared);
        verdict.Cautions.Select(found => found.Caution).ShouldBe(cautions);
    }

    [Theory]
    [InlineData("You dont have to lower the tolls to fill the road")]
    [InlineData("You do have to lower the tolls to fill the road", Caution.Negation)]
    public void An_apostrophe_that_was_not_typed_is_no_negative(string quotation, params Caution[] cautions)
    {
        using var archive = new CheckedArchive(new ArticleBuilder("tolls").Build("Tolls", "[Jane Holt: You don't have to lower the tolls to fill the road], she said."));

        archive.Check(quotation).ShouldHave(WordsFound.Changed).Cautions.Select(found => found.Caution).ShouldBe(cautions);
    }

    [Fact]
    public void Pieces_joined_without_a_sign_are_no_quotation()
    {
        var verdict = _archive.Check("The bridge will not fall we drove across it every day").ShouldHave(WordsFound.Changed);

        verdict.Cautions.Select(found => found.Caution).ShouldBe([Caution.Joined, Caution.PiecesApart, Caution.DifferentSpeakers]);
        verdict.Places.Select(place => place.Statement?.Utterance.Attribution?.Name).ShouldBe(["Owen Marsh", "Jane Holt"]);
    }

    [Theory]
    [InlineData("Owen Marsh", SpeakerFound.Confirmed, "Word for word")]
    [InlineData("marsh", SpeakerFound.Confirmed, "Word for word")]
    [InlineData("Royal Engineers Colonel Owen Marsh", SpeakerFound.Confirmed, "Word for word")]
    [InlineData("Colonel Marsh", SpeakerFound.Confirmed, "Word for word")]
    [InlineData(" ", SpeakerFound.NotAsked, "Word for word")]
    [InlineData("Jane Holt", SpeakerFound.Other, "Someone else said it: Owen Marsh")]
    [InlineData("Owen Marshall", SpeakerFound.Other, "Someone else said it: Owen Marsh")]
    [InlineData("Ewen Marsh", SpeakerFound.DidYouMean, "Word for word, if you mean Owen Marsh")]
    [InlineData("O. Marsh", SpeakerFound.DidYouMean, "Word for word, if you mean Owen Marsh")]
    [InlineData("Owen", SpeakerFound.DidYouMean, "Word for word, if you mean Owen Marsh")]
    public void Whoever_is_named_must_have_said_it(string by, SpeakerFound speaker, string sentence)
    {
        var quotation = _archive.CheckText("The bridge will not fall", by).Quotations.ShouldHaveSingleItem();

        quotation.Verdict.Speaker.Found.ShouldBe(speaker);
        VerdictWording.Sentence(quotation).ShouldBe(sentence);
    }

    [Fact]
    public void Where_the_article_names_nobody_that_is_said_and_no_other_is_accused()
    {
        var quotation = _archive.CheckText("The café stays open", "Jane Holt").Quotations.ShouldHaveSingleItem();

        quotation.Verdict.Speaker.Found.ShouldBe(SpeakerFound.Unstated);
        VerdictWording.Sentence(quotation).ShouldBe("Word for word, but the article does not say who spoke");
    }

    [Theory]
    [InlineData("The bridge north of the town was closed for a day", VoiceFound.Narrator, "The reporter’s words, not a quotation")]
    [InlineData("The bridge ... was closed", VoiceFound.Narrator, "The reporter’s words, not a quotation")]
    [InlineData("River falls", VoiceFound.Headline, "Only in a headline")]
    [InlineData("Colonel Marsh said", VoiceFound.Narrator, "The reporter’s words, not a quotation")]
    [InlineData("every day of the siege, said a driver", VoiceFound.Mixed, "Only partly quoted")]
    public void What_no_speaker_says_is_no_quotation(string quotation, VoiceFound voice, string sentence)
    {
        var found = _archive.CheckText(quotation).Quotations.ShouldHaveSingleItem();

        found.Verdict.Voice.ShouldBe(voice);
        VerdictWording.Sentence(found).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("[Hugo Jarn: The council sold the pier to its friends.] He later withdrew the remark.", "He later withdrew the remark.")]
    [InlineData("[Hugo Jarn#1: The pier is safe.] said Hugo Jarn. [Hugo Jarn#1: Unless it snows.]", "Unless it snows.")]
    public void A_sentence_that_takes_the_words_back_is_shown_with_them(string paragraph, string later)
    {
        using var archive = new CheckedArchive([new ArticleBuilder("pier").Build("A pier", paragraph)]);
        var quotation = paragraph[(paragraph.IndexOf(':', StringComparison.Ordinal) + 2)..paragraph.IndexOf(".]", StringComparison.Ordinal)];

        var sentence = archive.Check(quotation).Places.ShouldHaveSingleItem().Sentences.ShouldHaveSingleItem();

        string.Concat(sentence.Select(part => part.Text)).ShouldContain(later);
    }

    [Fact]
    public void A_cut_after_letters_in_brackets_cuts_a_word()
    {
        using var archive = new CheckedArchive([new ArticleBuilder("march").Quoting("Finn Hale", null, "They sing, and [wo]men walk all night with lamps.").Build()]);

        archive.Check("men walk all night with lamps").Cautions.ShouldContain(found => found.Caution == Caution.CutWord && found.Cue == "[wo]men");
    }

    [Fact]
    public void The_whole_sentence_is_shown_with_what_was_cut_off()
    {
        var sentence = _archive.Check("seen no crack").Places.ShouldHaveSingleItem().Sentences.ShouldHaveSingleItem();

        sentence.Select(part => (part.Text, part.IsQuoted)).ShouldBe([("“The bridge will not fall, and we've ", false), ("seen no crack", true), (" in it”, Colonel Marsh said.", false)]);
    }

    [Fact]
    public void A_number_is_found_only_whole_and_signs_count()
    {
        using var archive = new CheckedArchive(new ArticleBuilder("cost").Build("Cost", "[Owen Marsh: The bridge cost £2.5 million, up 5% on the -12°C winter, and 3-4 men run it in C++ alone.]"));

        Sentence("The bridge cost £2.5 million").ShouldBe("Word for word");
        Sentence("The bridge cost $2.5 million").ShouldBe("Not quite: the article has “£”, not “$”");
        Sentence("The bridge cost 2.5 million").ShouldBe("Not quite: the article has “£”");
        Sentence("5 million, up 5% on the").ShouldBe("Not quite: the article has “£2.5”, not “5”");
        Sentence("up 5 on the -12°C winter").ShouldBe("Not quite: the article has “%”");
        Sentence("up 5% on the 12°C winter").ShouldBe("Not quite: the article has “−”");
        Sentence("3–4 men run it").ShouldBe("Word for word");
        Sentence("34 men run it in C++").ShouldStartWith("Not quite");
        Sentence("men run it in C").ShouldStartWith("Not quite");

        string Sentence(string quotation) => VerdictWording.Sentence(archive.CheckText(quotation, "Owen Marsh").Quotations.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData("Whisk the butter until it is pale and fold in the flour")]
    [InlineData("Quixotic zebras")]
    [InlineData("The the the the")]
    public void What_is_not_here_is_said_to_be_not_here(string quotation)
    {
        var quoted = _archive.CheckText(quotation).Quotations.ShouldHaveSingleItem();

        quoted.Verdict.ShouldHave(WordsFound.NotFound);
        VerdictWording.Explain(quoted).ShouldContain("proves nothing");
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
        found.Quotations.Select(quotation => (quotation.By, VerdictWording.NameOf(quotation.Verdict)))
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

        found.Notes.ShouldBe([$"Only the first {QuotationCheck.MaxWords} words were checked."]);
    }

    public void Dispose() => _archive.Dispose();

    private static string Marked(Verdict verdict) => string.Join(' ', verdict.Comparison.Select(stretch => stretch.Change switch
    {
        WordChange.Removed => "-" + stretch.Text,
        WordChange.Added => "+" + stretch.Text,
        _ => stretch.Text,
    }));
}
