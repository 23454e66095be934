using ArticleArchive.Search.Research;

namespace ArticleArchive.Tests.Search.Research;

/// <summary>The measures beside values worked out by hand from the published formulas.</summary>
public sealed class WordAssociationTests
{
    /// <summary>
    /// The words "the swiss" (Dunning 1993, the first row of the table of word pairs): k(AB) = 110, k(A~B) = 2442, k(~AB) = 111,
    /// k(~A~B) = 29114; its -2 log λ is 270.72.
    /// </summary>
    [Fact]
    public void Log_likelihood_is_that_of_the_first_example_of_Dunning() =>
        WordAssociation.LogLikelihood(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114).ShouldBe(270.72, 0.01);

    /// <summary>10 of 1,000 words beside 5 of 2,000: E are 5 and 10, so 2 (10 ln 2 + 5 ln 0.5 + 990 ln (990/995) + 1995 ln (1995/1990)) = 6.969.</summary>
    [Fact]
    public void Log_likelihood_has_all_four_cells() => WordAssociation.LogLikelihood(10, 1000, 15, 3000).ShouldBe(6.969, 0.001);

    [Fact]
    public void Log_likelihood_is_nothing_where_a_word_stands_as_often_as_by_chance() => WordAssociation.LogLikelihood(10, 1000, 30, 3000).ShouldBe(0, 1e-9);

    /// <summary>What a public tool gives: <c>BigramAssocMeasures.likelihood_ratio</c> and <c>dice</c> of NLTK 3.8, the latter as 14 + log2.</summary>
    [Theory]
    [InlineData(110, 2552, 221, 31777, 270.721876936225, 10.344127812485)]
    [InlineData(10, 1000, 15, 3000, 6.969191931933, 8.334664082815)]
    [InlineData(37, 90210, 1234, 5600000, 11.977695776223, 3.728852473888)]
    [InlineData(2, 41, 7, 98765, 22.875028194684, 10.415037499279)]
    [InlineData(5123, 123456, 98765, 12345678, 8916.045228882169, 9.561137543417)]
    public void Both_measures_are_those_of_a_public_tool(long both, long part, long word, long all, double logLikelihood, double logDice)
    {
        WordAssociation.LogLikelihood(both, part, word, all).ShouldBe(logLikelihood, logLikelihood * 1e-9);
        WordAssociation.LogDice(both, part, word).ShouldBe(logDice, 1e-11);
    }

    /// <summary>2·8 / (8 + 24) is one half, and 14 + log2(1/2) is 13; two that always stand together have 14.</summary>
    [Theory]
    [InlineData(8, 8, 24, 13)]
    [InlineData(5, 5, 5, 14)]
    [InlineData(1, 1024, 1024, 4)]
    public void LogDice_is_by_its_formula(long together, long one, long other, double expected) =>
        WordAssociation.LogDice(together, one, other).ShouldBe(expected, 1e-9);

    /// <summary>20 of 1,000 beside 10 of 2,000 is four times as often: log2(4) = 2; none counts as half of one.</summary>
    [Theory]
    [InlineData(20, 1000, 10, 2000, 2)]
    [InlineData(10, 2000, 20, 1000, -2)]
    [InlineData(4, 1000, 0, 1000, 3)]
    public void Log_ratio_is_how_many_times_more_often(long count, long size, long other, long otherSize, double expected) =>
        WordAssociation.LogRatio(count, size, other, otherSize).ShouldBe(expected, 1e-9);
}
