using ArticleArchive.Search;

namespace ArticleArchive.Tests.Search;

public sealed class SpellingVariantTests : IDisposable
{
    private readonly SearchedArchive _archive = new([
        new ArticleBuilder("strikes").Build(
            "Over the river",
            "Two air strikes hit the quay.",
            "The airstrike failed.",
            "An air-strike was called off.",
            "The ground stayed wet.",
            "It lost 40 per cent of its banks.",
            "It lost 40% of its reeds.",
            "It lost 40 percent of its mud.",
            "It lost 40 boats."),
    ]);

    [Theory]
    [InlineData("airstrike", 3)]
    [InlineData("air-strike", 3)]
    [InlineData("air-strikes", 3)]
    [InlineData("air strike", 3)]
    [InlineData("\"air strike\"", 1)]
    [InlineData("\"air-strike\"", 1)]
    [InlineData("40%", 3)]
    [InlineData("40 %", 3)]
    [InlineData("40 per cent", 3)]
    [InlineData("40 percent", 3)]
    [InlineData("lost 40 percent reeds", 1)]
    [InlineData("\"40 percent\"", 3)]
    [InlineData("40", 4)]
    public void Compounds_and_percentages_are_found_however_they_are_spelled(string typed, int passages) => Search(typed).Total.ShouldBe(passages);

    [Theory]
    [InlineData("airstrike", "“airstrike” was also searched for as “air strike”. In quotation marks, only what you type is found.")]
    [InlineData("40 percent", "“40 percent” was also searched for as “40%”. In quotation marks, only what you type is found.")]
    public void A_spelling_that_was_added_is_named(string typed, string note) => Search(typed).Request.Query.Notes.ShouldBe([note]);

    public void Dispose() => _archive.Dispose();

    private SearchResults Search(string typed) =>
        _archive.Ask(index => new PassageSearch(index).SearchAsync(new SearchRequest { Query = SearchedArchive.Query(typed) }, TestContext.Current.CancellationToken));
}
