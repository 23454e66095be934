using System.Globalization;
using ArticleArchive.Search;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleArchive.Tests.Web;

public sealed class ConcurrencyLimitsTests
{
    private const int OneAtWorkAndAllWaiting = 1 + ConcurrencyGate.QueueLimitPerPermit;

    [Fact]
    public async Task A_search_that_is_too_much_work_is_stopped_and_says_when_to_come_back()
    {
        using var limits = Limits(Timeout.InfiniteTimeSpan);
        var context = Asking(RequestCost.Search);

        await limits.InvokeAsync(context, _ => throw new SearchTimeoutException(TimeSpan.FromSeconds(4.2)));

        context.Response.StatusCode.ShouldBe(503);
        context.Response.Headers.RetryAfter.ToString().ShouldBe("5");
        context.Features.Get<OverloadReason>().ShouldBe(OverloadReason.Search);
    }

    [Theory]
    [InlineData(RequestCost.Page)]
    [InlineData(RequestCost.Search)]
    [InlineData(RequestCost.Export)]
    public async Task Requests_wait_for_their_turn_until_too_many_wait(object work)
    {
        using var limits = Limits(Timeout.InfiniteTimeSpan);
        var release = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, OneAtWorkAndAllWaiting).Select(_ => Asking((RequestCost)work)).ToList();
        var answers = waiting.Select(context => limits.InvokeAsync(context, _ => release.Task)).ToList();
        var oneTooMany = Asking((RequestCost)work);

        await limits.InvokeAsync(oneTooMany, _ => Task.CompletedTask);
        release.SetResult();
        await Task.WhenAll(answers);

        oneTooMany.Response.StatusCode.ShouldBe(503);
        oneTooMany.Response.Headers.RetryAfter.ToString().ShouldBe("2");
        oneTooMany.Response.ContentType.ShouldBe("text/html; charset=utf-8");
        waiting.ShouldAllBe(context => context.Response.StatusCode == 200);
    }

    [Fact]
    public async Task Who_has_waited_long_enough_is_asked_to_come_back_and_the_next_finds_the_way_free()
    {
        using var limits = Limits(TimeSpan.Zero);
        var release = new TaskCompletionSource();
        var first = limits.InvokeAsync(Asking(RequestCost.Page), _ => release.Task);
        var impatient = Asking(RequestCost.Page);
        var next = Asking(RequestCost.Page);

        await limits.InvokeAsync(impatient, Read);
        release.SetResult();
        await first;
        await limits.InvokeAsync(next, Read);

        impatient.Response.StatusCode.ShouldBe(503);
        impatient.Items.ShouldNotContainKey("read");
        next.Items.ShouldContainKey("read");
    }

    [Theory]
    [InlineData(RequestCost.Page, RequestCost.Search)]
    [InlineData(RequestCost.Search, RequestCost.Page)]
    [InlineData(RequestCost.Export, RequestCost.Search)]
    [InlineData(RequestCost.Export, RequestCost.Page)]
    [InlineData(RequestCost.Page, RequestCost.Little)]
    public async Task One_kind_of_work_does_not_wait_for_another(object busy, object asked)
    {
        using var limits = Limits(TimeSpan.Zero);
        var release = new TaskCompletionSource();
        var working = limits.InvokeAsync(Asking((RequestCost)busy), _ => release.Task);
        var other = Asking((RequestCost)asked);

        await limits.InvokeAsync(other, Read);
        release.SetResult();
        await working;

        other.Items.ShouldContainKey("read");
    }

    [Theory]
    [InlineData(RequestCost.Page)]
    [InlineData(RequestCost.Search)]
    [InlineData(RequestCost.Export)]
    public async Task A_client_that_reads_slowly_holds_no_place(object work)
    {
        using var limits = Limits(TimeSpan.Zero);
        var read = new TaskCompletionSource();
        var started = new StartedResponse();
        var slow = Asking((RequestCost)work);
        slow.Features.Set<IHttpResponseFeature>(started);
        var next = Asking((RequestCost)work, "192.0.2.2");

        var reading = limits.InvokeAsync(slow, _ => started.StartThen(read.Task));
        await started.Begun;
        await limits.InvokeAsync(next, Read);
        read.SetResult();
        await reading;

        next.Items.ShouldContainKey("read");
    }

    [Theory]
    [InlineData("192.0.2.{0}", ConcurrencyLimits.OpenForEach)]
    [InlineData("192.0.2.1", 1)]
    public async Task Exports_that_are_open_are_bounded_in_all_and_for_one_client(string client, int most)
    {
        using var limits = Limits(TimeSpan.Zero);
        var read = new TaskCompletionSource();
        var (statuses, reading) = (new List<int>(), new List<Task>());

        for (var i = 0; i < ConcurrencyLimits.OpenForEach + 2; i++)
        {
            var started = new StartedResponse();
            var slow = Asking(RequestCost.Export, string.Format(CultureInfo.InvariantCulture, client, i + 1));
            slow.Features.Set<IHttpResponseFeature>(started);
            var answer = limits.InvokeAsync(slow, _ => started.StartThen(read.Task));
            await Task.WhenAny(answer, started.Begun);
            statuses.Add(slow.Response.StatusCode);
            reading.Add(answer);
        }

        read.SetResult();
        await Task.WhenAll(reading);
        statuses.Count(status => status == 200).ShouldBe(most);
        statuses.Skip(most).ShouldAllBe(status => status == 503);
        var next = Asking(RequestCost.Export);
        await limits.InvokeAsync(next, Read);
        next.Items.ShouldContainKey("read");
    }

    private static ConcurrencyLimits Limits(TimeSpan patience) => new(new ArchiveLimits { ConcurrentPages = 1, ConcurrentSearches = 1, ConcurrentExports = 1 }, patience);

    private static DefaultHttpContext Asking(RequestCost work, string client = "192.0.2.1")
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = System.Net.IPAddress.Parse(client) } };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new CostsAttribute(work)), null));
        return context;
    }

    private static Task Read(HttpContext context)
    {
        context.Items["read"] = true;
        return Task.CompletedTask;
    }

    /// <summary>An answer that has begun, as on a real connection.</summary>
    private sealed class StartedResponse : HttpResponseFeature
    {
        private readonly List<(Func<object, Task> Callback, object State)> _starting = [];
        private readonly TaskCompletionSource _begun = new();

        public Task Begun => _begun.Task;

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Add((callback, state));

        public async Task StartThen(Task rest)
        {
            foreach (var (callback, state) in _starting)
                await callback(state);

            _begun.SetResult();
            await rest;
        }
    }
}
