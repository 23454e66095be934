using ArticleArchive.Quotations.Rules;

namespace ArticleArchive.Tests.Quotations;

public sealed class AttributionAccuracyTests
{
    [Fact]
    public void Every_measured_rule_is_one_that_decides() => AttributionAccuracy.Rules.Except(AttributionRules.Names).ShouldBeEmpty();

    [Fact]
    public void An_attribution_says_how_often_its_rule_is_right()
    {
        Said.OnlyIn("\"It will hold,\" Ann Field said.").Confidence.ShouldBe(AttributionAccuracy.ForRule("after the quotation"));
        AttributionAccuracy.ForRule("after the quotation").ShouldNotBeNull().ShouldBeGreaterThan(0.9);
        AttributionAccuracy.ForRule("unattributed: no speaker near").ShouldBeNull();
    }
}
