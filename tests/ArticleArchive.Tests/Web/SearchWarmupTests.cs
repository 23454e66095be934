using ArticleArchive.Search;
using ArticleArchive.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleArchive.Tests.Web;

public sealed class SearchWarmupTests
{
    [Fact]
    public async Task Every_order_of_broad_questions_is_asked_of_the_engine()
    {
        var engine = new CountingEngine();
        await using var site = new TestSite { Engine = inner => engine.Before(inner) }.WithSampleArticles();
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        engine.Searches.ShouldBe(0, "a small archive needs none");

        await site.Services.GetRequiredService<SearchWarmup>().RunAsync(TestContext.Current.CancellationToken);

        engine.Searches.ShouldBeGreaterThanOrEqualTo(2 * Enum.GetValues<SearchSort>().Length);
    }

    [Fact]
    public async Task A_site_that_stops_meanwhile_stops()
    {
        using var stopped = new CancellationTokenSource();
        var engine = new CountingEngine { First = _ => stopped.Cancel() };
        await using var site = new TestSite { Engine = inner => engine.Before(inner) }.WithSampleArticles();
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        var questions = new SearchWarmup(site.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger<SearchWarmup>.Instance);

        await questions.RunAsync(stopped.Token);

        engine.Searches.ShouldBe(1);
    }
}
