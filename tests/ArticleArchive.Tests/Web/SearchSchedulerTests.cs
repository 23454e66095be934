using System.Net;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace ArticleArchive.Tests.Web;

/// <summary>Four slots on a machine of two processors, where one search may be long.</summary>
public sealed class SearchSchedulerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;
    private readonly FakeTimeProvider _clock = new();
    private readonly DateTimeOffset _began;
    private readonly SearchScheduler _slots;

    public SearchSchedulerTests() => (_began, _slots) = (_clock.GetUtcNow(), Slots(TimeSpan.Zero));

    [Fact]
    public async Task One_client_has_half_of_the_slots_at_most()
    {
        (await AcquireAsync("192.0.2.1")).ShouldNotBeNull();
        (await AcquireAsync("192.0.2.1")).ShouldNotBeNull();
        (await AcquireAsync("192.0.2.1")).ShouldBeNull();
        (await AcquireAsync("192.0.2.2")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_client_that_may_ask_without_limit_has_every_slot()
    {
        var slots = Slots(TimeSpan.Zero, new ArchiveLimits { ConcurrentSearches = 4, RequestsPerSecond = 0 });

        for (var i = 0; i < 4; i++)
            (await slots.AcquireAsync(From("192.0.2.1"))).ShouldNotBeNull();
        (await slots.AcquireAsync(From("192.0.2.1"))).ShouldBeNull();
    }

    [Fact]
    public async Task Clients_with_long_searches_behind_them_share_the_slots_of_long_ones_and_leave_the_others_free()
    {
        foreach (var client in Busy(20))
            await SearchAsync(client, Long);

        var busy = await EnterAllAsync(Busy(20));
        var readers = await EnterAllAsync(Enumerable.Range(1, 3).Select(n => $"198.51.100.{n}"));

        busy.Count(turn => turn is not null).ShouldBe(1);
        readers.ShouldAllBe(turn => turn != null);
    }

    [Fact]
    public async Task Short_searches_without_end_are_never_held_back()
    {
        for (var i = 0; i < 200; i++)
            await SearchAsync("192.0.2.1", TimeSpan.FromMilliseconds(190));

        (await AcquireAsync("192.0.2.1")).ShouldNotBeNull().IsLong.ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_that_gets_no_processor_is_not_long_however_long_it_takes()
    {
        var crowded = new SearchScheduler(new ArchiveLimits(), TimeSpan.Zero, _clock) { ProcessorTime = () => 0.01 * (_clock.GetUtcNow() - _began) };
        using var turn = (await crowded.AcquireAsync(From("192.0.2.1"))).ShouldNotBeNull();

        _clock.Advance(Long);
        turn.YieldToOthers(_cancellationToken);

        turn.IsLong.ShouldBeFalse();
    }

    [Fact]
    public async Task Long_searches_are_forgotten()
    {
        await SearchAsync("192.0.2.1", Long);
        (await SearchAsync("192.0.2.1", TimeSpan.Zero)).IsLong.ShouldBeTrue();

        _clock.Advance(TimeSpan.FromMinutes(2));

        (await SearchAsync("192.0.2.1", TimeSpan.Zero)).IsLong.ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_that_becomes_long_makes_room_for_a_short_one_and_goes_on_when_the_long_one_before_it_is_over()
    {
        var slots = Slots(TimeSpan.Zero, new ArchiveLimits { ConcurrentSearches = 2 });
        var first = (await slots.AcquireAsync(From("192.0.2.1"))).ShouldNotBeNull();
        var second = (await slots.AcquireAsync(From("192.0.2.2"))).ShouldNotBeNull();
        _clock.Advance(Long);
        first.YieldToOthers(_cancellationToken);

        var paused = Task.Run(() => second.YieldToOthers(_cancellationToken), _cancellationToken);
        await Eventually.Holds(() => second.IsLong, "the search became long");
        var reader = await slots.AcquireAsync(From("198.51.100.1"));

        reader.ShouldNotBeNull();
        paused.IsCompleted.ShouldBeFalse();
        first.Dispose();
        await paused;
    }

    [Fact]
    public async Task A_search_that_waits_can_be_stopped_and_holds_nothing_then()
    {
        var first = (await AcquireAsync("192.0.2.1")).ShouldNotBeNull();
        var second = (await AcquireAsync("192.0.2.2")).ShouldNotBeNull();
        _clock.Advance(Long);
        first.YieldToOthers(_cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
        var paused = Task.Run(() => second.YieldToOthers(stop.Token), _cancellationToken);
        await Eventually.Holds(() => second.IsLong, "the search became long");

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(paused);
        second.Dispose();
        first.Dispose();

        (await EnterAllAsync(["192.0.2.3", "192.0.2.4", "192.0.2.5", "192.0.2.6"])).ShouldAllBe(turn => turn != null);
    }

    [Fact]
    public async Task No_more_long_searches_wait_than_threads_can_be_spared_for()
    {
        var working = (await AcquireAsync("203.0.113.1")).ShouldNotBeNull();
        _clock.Advance(Long);
        working.YieldToOthers(_cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken);
        var paused = new List<Task>();
        foreach (var client in Busy(SearchScheduler.MaxPaused))
        {
            var turn = (await AcquireAsync(client)).ShouldNotBeNull();
            _clock.Advance(Long);
            paused.Add(Task.Factory.StartNew(() => turn.YieldToOthers(stop.Token), _cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
            await Eventually.Holds(() => turn.IsLong, "the search became long");
        }

        var oneTooMany = (await AcquireAsync("198.51.100.1")).ShouldNotBeNull();
        _clock.Advance(Long);
        Should.Throw<OperationCanceledException>(() => oneTooMany.YieldToOthers(_cancellationToken));

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(Task.WhenAll(paused));
    }

    [Fact]
    public async Task Of_those_that_wait_who_has_cost_least_goes_first()
    {
        var slots = Slots(Timeout.InfiniteTimeSpan, new ArchiveLimits { ConcurrentSearches = 1 });
        (await slots.AcquireAsync(From("192.0.2.1"))).ShouldNotBeNull().Dispose();
        var dear = (await slots.AcquireAsync(From("192.0.2.1"))).ShouldNotBeNull();
        _clock.Advance(TimeSpan.FromMilliseconds(100));
        dear.Dispose();
        var working = (await slots.AcquireAsync(From("192.0.2.9"))).ShouldNotBeNull();

        var costly = slots.AcquireAsync(From("192.0.2.1")).AsTask();
        var cheap = slots.AcquireAsync(From("192.0.2.2")).AsTask();
        working.Dispose();

        (await cheap).ShouldNotBeNull();
        costly.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_uses_a_second_thread_while_a_processor_is_free_and_it_is_not_long()
    {
        var first = (await AcquireAsync("192.0.2.1")).ShouldNotBeNull();
        first.MayUseAnotherThread.ShouldBeTrue();
        var second = (await AcquireAsync("192.0.2.2")).ShouldNotBeNull();
        first.MayUseAnotherThread.ShouldBeFalse();

        _clock.Advance(Long);
        second.YieldToOthers(_cancellationToken);

        second.MayUseAnotherThread.ShouldBeFalse();
        first.MayUseAnotherThread.ShouldBeTrue();
    }

    private SearchScheduler Slots(TimeSpan patience, ArchiveLimits? limits = null) => new(limits ?? new ArchiveLimits { ConcurrentSearches = 4 }, patience, _clock)
    {
        Processors = 2,
        ProcessorTime = () => 20 * (_clock.GetUtcNow() - _began),
    };

    private static IEnumerable<string> Busy(int count) => Enumerable.Range(1, count).Select(n => $"192.0.2.{n}");

    private static DefaultHttpContext From(string client) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(client) } };

    private ValueTask<ScheduledSearch?> AcquireAsync(string client) => _slots.AcquireAsync(From(client));

    private async Task<List<ScheduledSearch?>> EnterAllAsync(IEnumerable<string> clients)
    {
        var turns = new List<ScheduledSearch?>();
        foreach (var client in clients)
            turns.Add(await AcquireAsync(client));
        return turns;
    }

    /// <summary>A search that takes so long.</summary>
    private async Task<ScheduledSearch> SearchAsync(string client, TimeSpan time)
    {
        using var turn = (await AcquireAsync(client)).ShouldNotBeNull();
        _clock.Advance(time);
        turn.YieldToOthers(_cancellationToken);
        return turn;
    }
}
