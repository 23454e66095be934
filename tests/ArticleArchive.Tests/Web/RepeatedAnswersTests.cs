using System.Net;
using System.Threading.RateLimiting;
using ArticleArchive.Tests.Support;
using ArticleArchive.Web.Answers;
using ArticleArchive.Web.Logging;
using ArticleArchive.Web.Measures;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Tests.Web;

public sealed class RepeatedAnswersTests : IDisposable
{
    private const string Address = "/articles/river-crossing-held";

    private readonly CatalogOnDisk _archive = new();
    private readonly Generations _generations;
    private int _made;
    private string _padding = "";

    public RepeatedAnswersTests() => _generations = new Generations(_archive.Catalog);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task What_was_asked_for_twice_is_given_again_without_being_made()
    {
        var answers = Answers();

        var bodies = new List<string>();
        for (var i = 0; i < 5; i++)
            bodies.Add(await AskAsync(answers));

        bodies.ShouldAllBe(body => body == bodies[0]);
        _made.ShouldBe(2);
        (await AskAsync(answers, context => context.Request.Headers.AcceptEncoding = "br")).ShouldBe(bodies[0]);
        (await AskAsync(answers, context => context.Request.Host = new HostString("other"))).ShouldBe(bodies[0]);
        _made.ShouldBe(4);
    }

    [Fact]
    public async Task What_changed_with_the_archive_is_made_anew()
    {
        var answers = Answers();
        for (var i = 0; i < 3; i++)
            await AskAsync(answers);

        _archive.With(new ArticleBuilder("another"));

        await Eventually.Holds(() => AskAsync(answers).GetAwaiter().GetResult().EndsWith(_generations.Current, StringComparison.Ordinal), "the new state is shown");
        _made.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task What_is_still_asked_for_stays_when_the_memory_is_full()
    {
        var answers = Answers(megabytes: 1);
        _padding = new string('x', 200_000);
        await AskTwiceAsync("/a", "/b", "/c");
        await AskAsync(answers, Of("/a"));
        await AskTwiceAsync("/d", "/e");

        _made = 0;
        await AskAsync(answers, Of("/a"));
        _made.ShouldBe(0);
        await AskAsync(answers, Of("/b"));
        _made.ShouldBe(1);

        async Task AskTwiceAsync(params string[] addresses)
        {
            foreach (var address in addresses)
            {
                await AskAsync(answers, Of(address));
                await AskAsync(answers, Of(address));
            }
        }
    }

    [Fact]
    public async Task Whoever_asks_beyond_the_limit_is_not_answered_from_memory()
    {
        var answers = Answers(new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1 }));
        for (var i = 0; i < 3; i++)
            await AskAsync(answers);
        _made.ShouldBe(2);

        using var limiter = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions { TokenLimit = 1, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromHours(1) });
        answers = Answers(limiter);
        for (var i = 0; i < 5; i++)
            await AskAsync(answers);

        // The first two were made, the third had the one token; the others go on to who tells them to wait.
        _made.ShouldBe(2 + 4);
    }

    [Fact]
    public async Task A_page_asked_for_again_and_again_is_the_same_to_the_last_header()
    {
        await using var site = new TestSite().WithSampleArticles();
        var root = site.Listen();
        using var client = new HttpClient { BaseAddress = root };
        await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken);

        var answers = new List<(string Headers, string Body)>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await client.GetAsync(Address, TestContext.Current.CancellationToken);
            var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Age" or "Transfer-Encoding" or "Content-Length"));
            answers.Add((string.Join('\n', headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")),
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        answers.Distinct().ShouldHaveSingleItem();
        using var known = new HttpRequestMessage(HttpMethod.Get, Address);
        using var first = await client.GetAsync(Address, TestContext.Current.CancellationToken);
        known.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var unchanged = await client.SendAsync(known, TestContext.Current.CancellationToken);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        unchanged.Headers.ETag.ShouldBe(first.Headers.ETag);
        unchanged.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    private static Action<HttpContext> Of(string address) => context => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = address;

    private RepeatedAnswers Answers(RateLimiter? limiter = null, int megabytes = 8)
    {
        var options = new ArchiveOptions { ContentPath = "content" };
        options.Limits.CacheMegabytes = megabytes;
        options.Limits.RequestsPerSecond = limiter is null ? 0 : 1;
        var rates = new RateLimiterOptions { GlobalLimiter = limiter is null ? null : PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.Get("", _ => limiter)) };
        var services = new ServiceCollection().AddMetrics().AddLogging().AddSingleton<SiteMeasures>().AddSingleton<RequestBook>().BuildServiceProvider();
        return new RepeatedAnswers(
            MakeAsync, _generations, services.GetRequiredService<RequestBook>(), services.GetRequiredService<SiteMeasures>(), Options.Create(options), Options.Create(rates));
    }

    private Task MakeAsync(HttpContext context)
    {
        _made++;
        var edition = new AnswerEdition(_generations.Current, "", "\"tag\"");
        context.Features.Set(edition);
        context.Response.Headers.ETag = edition.Tag;
        return context.Response.WriteAsync($"{_padding}Words of {edition.Generation}");
    }

    private static async Task<string> AskAsync(RepeatedAnswers answers, Action<HttpContext>? change = null)
    {
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Get, Scheme = "http", Host = new HostString("here"), Path = Address } };
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = Address;
        using var body = new MemoryStream();
        context.Response.Body = body;
        change?.Invoke(context);
        await answers.InvokeAsync(context);
        await context.Response.CompleteAsync();
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }
}
