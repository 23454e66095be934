using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class SearchCompletionTests : IDisposable
{
    private readonly SearchedArchive _archive = new(ContractArticles.All);

    [Theory]
    [InlineData("cra", "cracked", "crack")]
    [InlineData("CRA", "cracked", "crack")]
    [InlineData("crack", "cracked")]
    [InlineData("Paris OR ank", "Paris OR ankara")]
    [InlineData("(Paris OR ank", "(Paris OR ankara")]
    [InlineData("-drone pressu", "-drone pressure")]
    [InlineData("co-ordin", "co-ordinated")]
    [InlineData("\"beginning to cra", "\"beginning to cracked", "\"beginning to crack")]
    public void The_last_word_is_completed_with_words_of_the_archive_the_most_frequent_first(string typed, params string[] texts) =>
        _archive.Complete(typed).Select(completion => completion.Text).ShouldBe(texts);

    [Theory]
    [InlineData("stev", "by:\"steve warren\"")]
    [InlineData("warr", "by:\"steve warren\"")]
    [InlineData("Col. Warr", "by:\"steve warren\"")]
    [InlineData("steve warr", "by:\"steve warren\"")]
    [InlineData("crack steve warr", "crack by:\"steve warren\"")]
    [InlineData("crack -warr", "crack -by:\"steve warren\"")]
    [InlineData("crack by:warr", "crack by:\"steve warren\"")]
    [InlineData("by:\"steve wa", "by:\"steve warren\"")]
    [InlineData("by:steve warr", "by:\"steve warren\"")]
    [InlineData("the spokesm", "by:\"steve warren\"")]
    public void A_speaker_is_offered_by_any_part_of_the_name(string typed, string text)
    {
        var speaker = _archive.Complete(typed).Single(completion => completion.Kind == CompletionKind.Speaker);

        (speaker.Text, speaker.Name).ShouldBe((text, "Steve Warren"));
        _archive.Count(SearchedArchive.Query("by:\"steve warren\"")).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("\"steve warr")]
    [InlineData("paris OR warr")]
    [InlineData("paris NEAR/8 warr")]
    public void A_speaker_is_not_offered_where_a_filter_cannot_stand(string typed) =>
        _archive.Complete(typed).Where(completion => completion.Kind == CompletionKind.Speaker).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("c")]
    [InlineData("crack ")]
    [InlineData("cra*")]
    [InlineData("\"crack\"")]
    [InlineData("crack)")]
    [InlineData("topic:ira")]
    [InlineData("year:20")]
    [InlineData("crack NEAR/10")]
    [InlineData("crack OR")]
    [InlineData("zzzz")]
    [InlineData("\0\ud800")]
    public void Nothing_is_offered_where_there_is_no_word_to_complete(string typed) => _archive.Complete(typed).ShouldBeEmpty();

    [Fact]
    public void A_query_never_becomes_longer_than_a_search_may_be()
    {
        var longest = new string('x', QueryParser.MaxLength - 4);

        _archive.Complete($"{longest} cra").ShouldBeEmpty();
        _archive.Complete($"{longest} {longest} cra").ShouldBeEmpty();
        _archive.Complete($"{longest[2..]} cra").Select(completion => completion.Name).ShouldBe(["crack"]);
    }

    [Fact]
    public void At_most_eight_are_offered_and_speakers_have_places_among_frequent_words()
    {
        string[] words = [.. Enumerable.Range(0, 20).Select(i => $"marsh{(char)('a' + i)}")];
        using var archive = new SearchedArchive(new ArticleBuilder("many").Build(
            "Many words",
            string.Join(' ', words),
            string.Join(' ', words),
            "[Owen Marsh: The road is open], he said."));

        var completions = archive.Complete("mars");

        completions.Count.ShouldBe(SearchCompletion.MaxSuggestions);
        completions.Select(completion => completion.Count).ShouldBeInOrder(SortDirection.Descending);
        completions.ShouldContain(completion => completion.Text == "by:\"owen marsh\"" && completion.Count == 1);
    }

    public void Dispose() => _archive.Dispose();
}
