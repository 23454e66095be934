using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Quotations;

/// <summary>Sentences that report speech without quotation marks.</summary>
public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("Ann Field said the dam was losing water.", "said", "clause after the verb")]
    [InlineData("Ann Field said that the dam was losing water.", "said", "clause after the verb")]
    [InlineData("Ann Field said on Tuesday the dam was losing water.", "said", "clause after the verb")]
    [InlineData("Ann Field told reporters in Hull that the dam was losing water.", "told", "clause after the verb")]
    [InlineData("Ann Field replied that the dam was losing water.", "replied", "clause after the verb")]
    [InlineData("The dam was losing water, Ann Field said.", "said", "attribution set off by a comma")]
    [InlineData("The dam was losing water, Ann Field told reporters on Tuesday ahead of the talks.", "told", "attribution set off by a comma")]
    [InlineData("The dam was losing water, said Ann Field.", "said", "attribution set off by a comma")]
    [InlineData("The dam, Ann Field said, was losing water.", "said", "attribution set off by a comma")]
    [InlineData("The dam was losing water, according to Ann Field.", "according to", "according to")]
    [InlineData("According to Ann Field, the dam was losing water.", "According to", "according to")]
    [InlineData("Ann Field explained why the dam was losing water.", "explained", "question after the verb")]
    [InlineData("Ann Field asked the council whether the dam was losing water.", "asked", "question after the verb")]
    [InlineData("Ann Field promised to mend the dam.", "promised", "infinitive after the verb")]
    [InlineData("Ann Field urged the council to mend the dam.", "urged", "infinitive after the verb")]
    [InlineData("Ann Field denied the accusation.", "denied", "noun after the verb")]
    [InlineData("Ann Field warned of a shortage.", "warned", "preposition after the verb")]
    [InlineData("Ann Field, who runs the port, said the dam was losing water.", "said", "clause after the verb")]
    [InlineData("Ann Field announced over the weekend that the dam was losing water.", "announced", "clause after the verb")]
    [InlineData("The dam would lose its water, Ann Field estimated.", "estimated", "attribution set off by a comma")]
    [InlineData("The dam was losing water, suggests Ann Field, a mason.", "suggests", "attribution set off by a comma")]
    [InlineData("The Gazette quoted Ann Field as saying the dam was losing water.", "as saying", "clause after the verb")]
    [InlineData("Ann Field has never smiled, but went on to say the dam was losing water.", "say", "clause after the verb")]
    public void A_sentence_with_a_speech_verb_and_a_speaker_is_reported(string sentence, string cue, string rule)
    {
        var statement = OnlyIn($"It rained. {sentence} It rained again.");

        statement.Attribution.Name.ShouldBe("Ann Field");
        Text(statement.Sentence, $"It rained. {sentence} It rained again.").ShouldBe(sentence);
        Text(statement.Attribution.Cue.ShouldNotBeNull(), $"It rained. {sentence} It rained again.").ShouldBe(cue);
        statement.Rule.ShouldBe(rule);
    }

    [Theory]
    [InlineData("Ann Field believes the dam is losing water.")]
    [InlineData("Ann Field wants the council to mend the dam.")]
    [InlineData("Ann Field thinks that the dam is losing water.")]
    [InlineData("Ann Field hopes to mend the dam.")]
    [InlineData("Ann Field did not say that the dam was losing water.")]
    [InlineData("Ann Field declined to say whether the dam was losing water.")]
    [InlineData("Ann Field might say that the dam was losing water.")]
    [InlineData("If Ann Field says the dam is losing water, the council must act.")]
    [InlineData("Did Ann Field say the dam was losing water?")]
    [InlineData("Ann Field said nothing.")]
    [InlineData("Ann Field maintained a healthy lead over her rivals.")]
    [InlineData("I said the dam was losing water.")]
    [InlineData("A storm that threatens to break the dam is near.")]
    [InlineData("Ann Field has to acknowledge that the dam is losing water.")]
    [InlineData("The dam was losing water.")]
    [InlineData("The north has states that have lost their dams.")]
    [InlineData("\"It is losing water,\" Ann Field said.")]
    [InlineData("Ann Field said the dam was \"losing water\".")]
    public void Thoughts_denials_conditions_and_quotations_are_not(string sentence) => In(sentence).ShouldBeEmpty();

    [Fact]
    public void What_a_speaker_says_of_others_is_the_speakers_alone() =>
        OnlyIn("Ann Field said that Peter Marsh had warned that the dam was losing water.").Attribution.Name.ShouldBe("Ann Field");

    [Fact]
    public void Words_that_govern_the_whole_sentence_decide_whose_it_is() =>
        OnlyIn("Peter Marsh said the dam was losing water, according to Ann Field.").Attribution.Name.ShouldBe("Ann Field");

    [Fact]
    public void Two_speakers_of_one_sentence_have_it_each()
    {
        var found = In("Ann Field said the dam was losing water, but Peter Marsh said it would hold.");

        found.Select(statement => statement.Attribution.Name).ShouldBe(["Ann Field", "Peter Marsh"]);
        found.Select(statement => statement.Sentence).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_follows_a_quotation_without_marks_is_reported() =>
        OnlyIn("\"It is losing water,\" Ann Field said, adding that the council had been warned.").Attribution.Name.ShouldBe("Ann Field");

    [Fact]
    public void A_pronoun_is_resolved_as_for_quotations() =>
        In("Colonel Ann Field spoke in Hull.\nShe said the dam was losing water.").ShouldHaveSingleItem().Attribution.ShouldSatisfyAllConditions(
            who => who.Name.ShouldBe("Ann Field"),
            who => who.Role.ShouldBe("Colonel"),
            who => who.Named.ShouldBeTrue());

    [Theory]
    [InlineData(PassageKind.Headline)]
    [InlineData(PassageKind.Heading)]
    [InlineData(PassageKind.Caption)]
    public void Headlines_headings_and_captions_report_nothing(PassageKind kind) =>
        QuotationEngine.Read([new PassageText(kind, "Ann Field said the dam was losing water.")], [], TestContext.Current.CancellationToken).Reported.ShouldBeEmpty();

    private static IReadOnlyList<ReportedStatement> In(string text) =>
        QuotationEngine.Read([.. text.Split('\n').Select(line => new PassageText(PassageKind.Paragraph, line))], []).Reported;

    private static ReportedStatement OnlyIn(string text) => In(text).ShouldHaveSingleItem();

    private static string Text(PassageSpan place, string text) => place.Span.Slice(text);
}
