using ArticleArchive.Search;

namespace ArticleArchive.Tests.Search;

public sealed class PassageSearchTests : IDisposable
{
    private readonly SearchedArchive _archive = new(ContractArticles.All);

    [Fact]
    public void A_hit_is_the_passage_with_its_words()
    {
        var results = Search("\"beginning to crack\"");

        var hit = results.Hits.ShouldHaveSingleItem();
        hit.Article.Title.ShouldBe("Enemy is fraying, spokesman says");
        hit.Passage.Number.ShouldBe(1);
        hit.Matches.ShouldHaveSingleItem().Slice(hit.Passage.Text).ShouldBe("beginning to crack");
        hit.Utterance.ShouldNotBeNull().Speaker.ShouldBe("steve-warren");
        results.Total.ShouldBe(1);
        results.SpreadOver.ShouldBeEmpty();
        results.Relaxations.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_outside_a_statement_stands_in_none() => Search("cracked -quote").Hits.Single(hit => hit.Passage.Number == 2).Utterance.ShouldBeNull();

    [Fact]
    public void A_statement_is_lit_on_both_sides_of_what_interrupts_it()
    {
        var hit = Search("in:quote \"the opposite we view\"").Hits.ShouldHaveSingleItem();

        hit.Matches.Select(match => match.Slice(hit.Passage.Text)).ShouldBe(["the opposite", "We view"]);
    }

    [Fact]
    public void A_speaker_alone_gives_the_statements()
    {
        var hit = Search("by:lane").Hits.ShouldHaveSingleItem();

        hit.Matches.ShouldBeEmpty();
        hit.Utterance.ShouldNotBeNull().Speaker.ShouldBe("mary-lane");
    }

    [Fact]
    public void Every_match_covers_words_that_were_asked_for()
    {
        foreach (var hit in Search("crack OR \"the crossing\" OR fray*").Hits.NotEmpty())
            hit.Matches.NotEmpty().ShouldAllBe(match => IsAsked(match.Slice(hit.Passage.Text).ToLowerInvariant()));
    }

    [Fact]
    public void Nothing_found_says_what_would_be()
    {
        var results = Search("\"pressure crack\" year:2015");

        results.Total.ShouldBe(0);
        results.Relaxations.NotEmpty().ShouldAllBe(relaxation => relaxation.Count == Search(relaxation.Wider.Typed).Total && relaxation.Count > 0);
        results.Relaxations.Select(relaxation => (relaxation.Words, relaxation.Wider.Typed, relaxation.Count))
            .ShouldContain(("as separate words", "pressure crack year:2015", 1));
    }

    [Fact]
    public void Words_that_only_an_article_has_together_show_the_article() =>
        Search("frayed rainbows").SpreadOver.ShouldHaveSingleItem().Slug.Value.ShouldBe("briefing");

    [Theory]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(1, 1000, 1, 100)]
    public void Numbers_from_outside_are_clamped(int page, int pageSize, int usedPage, int usedSize)
    {
        var request = new SearchRequest { Query = SearchedArchive.Query("crack"), Page = page, PageSize = pageSize };
        var used = _archive.Ask(index => new PassageSearch(index).SearchAsync(request, TestContext.Current.CancellationToken)).Request;

        (used.Page, used.PageSize).ShouldBe((usedPage, usedSize));
    }

    [Fact]
    public void A_search_that_takes_too_long_is_stopped() => Should.Throw<SearchTimeoutException>(() => _archive.Ask(index =>
        new PassageSearch(index) { Limit = TimeSpan.Zero }.SearchAsync(new SearchRequest { Query = SearchedArchive.Query("crack") }, TestContext.Current.CancellationToken)))
        .Limit.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void A_reader_who_leaves_is_not_a_search_that_takes_too_long() => Should.Throw<OperationCanceledException>(() => _archive.Ask(index =>
        new PassageSearch(index).SearchAsync(new SearchRequest { Query = SearchedArchive.Query("crack") }, new CancellationToken(canceled: true))));

    [Theory]
    [InlineData("craked", "cracked")]
    [InlineData("in:quote \"beginning to crakc\"", "\"beginning to crack\" in:quote")]
    [InlineData("presure NEAR/5 crack", "pressure NEAR/5 crack")]
    [InlineData("presure craked", "pressure cracked")]
    public void A_word_that_the_archive_does_not_have_brings_one_that_it_has(string typed, string corrected)
    {
        var results = Search(typed);

        results.Spellings[0].Query.Typed.ShouldBe(corrected);
        results.Total.ShouldBe(0, "nothing is applied by itself");
    }

    [Fact]
    public void A_word_that_would_find_nothing_either_is_not_suggested()
    {
        Search("cracl").Spellings.ShouldNotBeEmpty();
        Search("cracl \"they cracked nothing at all\"").Spellings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("crack")]
    [InlineData("cracks")]
    [InlineData("cra*")]
    [InlineData("zzzzzzzz")]
    [InlineData("topic:nothing")]
    [InlineData("xe")]
    public void What_the_archive_has_or_has_nothing_like_brings_no_other_word(string typed) => Search(typed).Spellings.ShouldBeEmpty();

    public void Dispose() => _archive.Dispose();

    private SearchResults Search(string typed) => _archive.Ask(index =>
        new PassageSearch(index).SearchAsync(new SearchRequest { Query = SearchedArchive.Query(typed) }, TestContext.Current.CancellationToken));

    private static bool IsAsked(string words) =>
        words.StartsWith("crack", StringComparison.Ordinal) || words.StartsWith("fray", StringComparison.Ordinal) || words == "the crossing";
}
