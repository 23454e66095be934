using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Tests.Search.Research;

public sealed class TimeSearchTests
{
    [Property(15)]
    public void Periods_are_a_plain_count_of_the_passages_that_a_search_finds_and_each_opens_its_own(int seed)
    {
        var made = new MadeArchives(seed);
        var articles = made.Articles();
        using var archive = new SearchedArchive(articles);
        for (var i = 0; i < 5; i++)
        {
            var query = made.Query();
            foreach (var span in Enum.GetValues<PeriodSpan>())
            {
                var line = Count(archive, query, span);
                var counted = line.Periods.Concat(line.Aside).Where(period => period.Passages.All > 0).ToList();

                line.Total.ShouldBe(archive.Count(query));
                counted.ToDictionary(period => period.Period, period => period.Passages.All).ShouldBe(PlainCount(articles, query, span), ignoreOrder: true, $"seed {seed}, query {i}, {span}");
                foreach (var period in counted.Where(period => period.Period != "undated"))
                {
                    var narrowed = query with { Filters = [.. query.Filters, new QueryFilter(QueryField.Within, period.Period, Excluded: false)] };
                    archive.Count(narrowed).ShouldBe(period.Passages.All, $"seed {seed}, query {i}, {period.Period}");
                    if (!line.HasVoices)
                        continue;

                    archive.Count(narrowed with { Voice = Voice.Quote }).ShouldBe(period.Passages.Quote);
                    archive.Count(narrowed with { Voice = Voice.Reported }).ShouldBe(period.Passages.Reported);
                    archive.Count(narrowed with { Voice = Voice.Narrative }).ShouldBe(period.Passages.Narrative);
                }
            }
        }
    }

    [Fact]
    public void A_year_without_a_month_is_no_January_and_what_is_undated_stands_aside()
    {
        using var archive = new SearchedArchive(
            Dated("a", "2016-01-29"), Dated("b", "2016-01"), Dated("c", "2016"), Dated("d", "2016-03~"), Dated("e", "2014/2015"), Dated("f", null));

        var line = Count(archive, SearchedArchive.Query("crack"), PeriodSpan.Month);

        line.Periods.Select(period => (period.Period, period.Passages.All)).ShouldBe([("2016-01", 2), ("2016-02", 0), ("2016-03", 1)]);
        line.Aside.Select(period => (period.Name, period.Passages.All)).ShouldBe([("2016, month not known", 1), ("no single year", 1), ("Undated", 1)]);
    }

    [Fact]
    public void Periods_are_the_longest_of_which_there_are_several()
    {
        using var archive = new SearchedArchive(Dated("a", "2015-01-29"), Dated("b", "2016-02-01"), Dated("c", "2016-03-01"), Dated("d", "2016-03-05"));

        Count(archive, SearchedArchive.Query("crack"), null).Span.ShouldBe(PeriodSpan.Year);
        Count(archive, SearchedArchive.Query("crack year:2016"), null).Span.ShouldBe(PeriodSpan.Month);
        Count(archive, SearchedArchive.Query("crack within:2016-03"), null).Periods.Select(period => period.Period).ShouldBe(["2016-03-01", "2016-03-02", "2016-03-03", "2016-03-04", "2016-03-05"]);
    }

    [Fact]
    public void A_rate_is_of_the_words_of_the_period_in_the_voices_that_are_counted()
    {
        using var archive = new SearchedArchive(
            new ArticleBuilder("a").On("2016-01-29").Build("Head here", "[Ann Lee: the crack is wide] says a witness", "one two three"),
            new ArticleBuilder("b").On("2015-01-29").Build("Head", "no such word"));

        var year = Count(archive, SearchedArchive.Query("crack"), PeriodSpan.Year).Periods.Single(period => period.Period == "2016");

        year.Words.ShouldBe(new PeriodCount.ByVoice(12, 4, 0, 6));
        year.PerMillion(null).ShouldBe(1_000_000.0 / 12);
        year.PerMillion(Voice.Quote).ShouldBe(250_000);
        year.PerMillion(Voice.Reported).ShouldBeNull();
        year.IsThin.ShouldBeTrue();
    }

    [Fact]
    public void The_first_use_of_words_is_told_for_each_voice_and_for_each_publisher()
    {
        using var archive = new SearchedArchive(
            new ArticleBuilder("a").On("2016-01-01").From("Wire").Build("Head", "[Ann Lee: the crack]"),
            new ArticleBuilder("b").On("2016-02-01").From("Wire").Build("Head", "A crack was seen."),
            new ArticleBuilder("c").On("2016-01-15").From("Gazette").Build("Head", "A crack was seen."),
            new ArticleBuilder("d").From("Gazette").Build("Head", "[Ann Lee: the crack]"));

        var line = Count(archive, SearchedArchive.Query("crack"), null);

        line.Firsts.Select(use => $"{use.Voice} {use.Found.Article.Slug}").ShouldBe(["Quote a", "Narrative c"]);
        line.FirstsBySource.Select(source => $"{source.Source}: {string.Join(' ', source.Uses.Select(use => use.Found.Article.Slug))}").ShouldBe(["Wire: a b", "Gazette: c"]);
    }

    private static Article Dated(string slug, string? date) => new ArticleBuilder(slug).On(date).Build("Head", "a crack");

    private static TimeLine Count(SearchedArchive archive, Query query, PeriodSpan? span) =>
        archive.AskMatches((index, search, catalog) => new TimeSearch(search, index, catalog).CountAsync(query, span, TestContext.Current.CancellationToken));

    private static Dictionary<string, long> PlainCount(IReadOnlyList<Article> articles, Query query, PeriodSpan span)
    {
        var dates = articles.ToDictionary(article => article.Slug.Value, article => article.Date);
        return SearchOracle.Find(articles, query).GroupBy(found => PeriodOf(dates[found.Split('#')[0]]?.Edtf, span)).ToDictionary(period => period.Key, period => (long)period.Count());
    }

    /// <summary>The period of a date in <see cref="MadeArchives"/>.</summary>
    private static string PeriodOf(string? edtf, PeriodSpan span) => edtf?.TrimEnd('~') switch
    {
        null => "undated",
        { Length: 4 } year => span == PeriodSpan.Year ? year : $"{year}-XX",
        { Length: 7 } month => span switch { PeriodSpan.Year => month[..4], PeriodSpan.Month => month, _ => $"{month}-XX" },
        var day => day[..(span switch { PeriodSpan.Year => 4, PeriodSpan.Month => 7, _ => 10 })],
    };
}
