using ArticleArchive.Search;

namespace ArticleArchive.Tests.Search;

/// <summary>What a reader half remembers brings the passages that are meant, although no passage has all of its words.</summary>
public sealed class ClosestSearchTests : IDisposable
{
    private readonly SearchedArchive _archive = new(
    [
        new ArticleBuilder("ferry").On("2016-01-29").Build(
            "Ferry owners count the cost of sailing to the islands",
            "The Orlay line has sailed to the outer islands for eighty years.",
            "Diesel is now half of what a crossing costs, the owners reckon.",
            "Its engineers want an electromagnetic winch on every quay."),
        new ArticleBuilder("bridge").On("2015-11-03").Build(
            "Voters get a bridge",
            "A crossing costs nothing since the toll was dropped.",
            "The county has forty voters on its bridge board."),
        new ArticleBuilder("winch").On("2014-02-02").Build(
            "Winch sale",
            "An old winch was sold on the quay, and engineers came from every county."),
    ]);

    [Theory]
    [InlineData("electromagentic winch islands quay", "Its engineers want")]
    [InlineData("how many voters does the county board get", "The county has forty")]
    [InlineData("diesel crossing costs islands ferry", "Diesel is now half")]
    [InlineData("ferry owners crossing costs too dear", "Diesel is now half")]
    public void The_passage_that_is_meant_comes_first(string typed, string passage) =>
        Closest(typed).ShouldNotBeNull().Hits[0].Passage.Text.ShouldStartWith(passage);

    [Fact]
    public void A_headline_comes_after_the_paragraph_with_its_words() =>
        Closest("voters county bridge ferryman").ShouldNotBeNull().Hits.Select(hit => hit.Passage.Number).ToList().ShouldBe([2, null, 1]);

    [Theory]
    [InlineData("ferry bridgehead")]
    [InlineData("zzzz yyyy xxxx")]
    [InlineData("who was it that said so")]
    public void Too_few_or_no_telling_words_bring_nothing(string typed) => Closest(typed).ShouldBeNull();

    public void Dispose() => _archive.Dispose();

    private ClosestPassages? Closest(string typed) => _archive.Ask(index =>
        new PassageSearch(index).ClosestAsync(SearchedArchive.Query(typed), TestContext.Current.CancellationToken));
}
