using ArticleArchive.Search;
using ArticleArchive.Web.Answers;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleArchive.Tests.Web;

public sealed class TurnsTests
{
    private const int OneAtWorkAndAllWaiting = 1 + Lane.WaitingForEach;

    [Fact]
    public async Task A_search_that_is_too_much_work_is_stopped_and_says_when_to_come_back()
    {
        using var turns = Turns(Timeout.InfiniteTimeSpan);
        var context = Asking(Work.Search);

        await turns.InvokeAsync(context, _ => throw new SearchTimeoutException(TimeSpan.FromSeconds(4.2)));

        context.Response.StatusCode.ShouldBe(503);
        context.Response.Headers.RetryAfter.ToString().ShouldBe("5");
        context.Features.Get<TooMuchWork>().ShouldBe(TooMuchWork.Search);
    }

    [Theory]
    [InlineData(Work.Page)]
    [InlineData(Work.Search)]
    [InlineData(Work.Export)]
    public async Task Requests_wait_for_their_turn_until_too_many_wait(object work)
    {
        using var turns = Turns(Timeout.InfiniteTimeSpan);
        var release = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, OneAtWorkAndAllWaiting).Select(_ => Asking((Work)work)).ToList();
        var answers = waiting.Select(context => turns.InvokeAsync(context, _ => release.Task)).ToList();
        var oneTooMany = Asking((Work)work);

        await turns.InvokeAsync(oneTooMany, _ => Task.CompletedTask);
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
        using var turns = Turns(TimeSpan.Zero);
        var release = new TaskCompletionSource();
        var first = turns.InvokeAsync(Asking(Work.Page), _ => release.Task);
        var impatient = Asking(Work.Page);
        var next = Asking(Work.Page);

        await turns.InvokeAsync(impatient, Read);
        release.SetResult();
        await first;
        await turns.InvokeAsync(next, Read);

        impatient.Response.StatusCode.ShouldBe(503);
        impatient.Items.ShouldNotContainKey("read");
        next.Items.ShouldContainKey("read");
    }

    [Theory]
    [InlineData(Work.Page, Work.Search)]
    [InlineData(Work.Search, Work.Page)]
    [InlineData(Work.Export, Work.Search)]
    [InlineData(Work.Export, Work.Page)]
    [InlineData(Work.Page, Work.Little)]
    public async Task One_kind_of_work_does_not_wait_for_another(object busy, object asked)
    {
        using var turns = Turns(TimeSpan.Zero);
        var release = new TaskCompletionSource();
        var working = turns.InvokeAsync(Asking((Work)busy), _ => release.Task);
        var other = Asking((Work)asked);

        await turns.InvokeAsync(other, Read);
        release.SetResult();
        await working;

        other.Items.ShouldContainKey("read");
    }

    [Theory]
    [InlineData(Work.Page, true)]
    [InlineData(Work.Search, true)]
    [InlineData(Work.Export, false)]
    public async Task Who_reads_an_answer_slowly_keeps_nobody_waiting(object work, bool isFree)
    {
        using var turns = Turns(TimeSpan.Zero);
        var read = new TaskCompletionSource();
        var started = new StartedResponse();
        var slow = Asking((Work)work);
        slow.Features.Set<IHttpResponseFeature>(started);
        var next = Asking((Work)work);

        var reading = turns.InvokeAsync(slow, _ => started.StartThen(read.Task));
        await started.Begun;
        await turns.InvokeAsync(next, Read);
        read.SetResult();
        await reading;

        next.Items.ContainsKey("read").ShouldBe(isFree);
    }

    [Fact]
    public async Task One_client_has_half_of_the_searches_at_most()
    {
        using var turns = new Turns(new ArchiveLimits { ConcurrentSearches = 4 }, TimeSpan.Zero);
        var release = new TaskCompletionSource();
        var greedy = Enumerable.Range(0, 3).Select(_ => Asking(Work.Search, "192.0.2.1")).ToList();
        var other = Asking(Work.Search, "192.0.2.2");

        var answers = greedy.Select(context => turns.InvokeAsync(context, _ => release.Task)).ToList();
        await turns.InvokeAsync(other, Read);
        release.SetResult();
        await Task.WhenAll(answers);

        greedy.Select(context => context.Response.StatusCode).ShouldBe([200, 200, 503]);
        other.Items.ShouldContainKey("read");
    }

    private static Turns Turns(TimeSpan patience) => new(new ArchiveLimits { ConcurrentPages = 1, ConcurrentSearches = 1, ConcurrentExports = 1 }, patience);

    private static DefaultHttpContext Asking(Work work, string client = "192.0.2.1")
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = System.Net.IPAddress.Parse(client) } };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new AsksForAttribute(work)), null));
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
