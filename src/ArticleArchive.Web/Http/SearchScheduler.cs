namespace ArticleArchive.Web.Http;

/// <summary>
/// Decides which searches run. A search that has worked for a fifth of a second counts as long and must continue in a slot for long searches. There are few
/// enough of these to leave half of the processors free, so that short searches do not wait behind long ones. A client that has recently run many long
/// searches begins in such a slot. Among waiting searches, those that have already begun go first, then those of the client whose searches have cost least.
/// Work is measured in processor time, because by the clock every search is long on a crowded machine.
/// </summary>
/// <param name="limits">How many searches may run at once.</param>
/// <param name="patience">How long a search waits for a slot before it is refused.</param>
/// <param name="clock">The clock.</param>
internal sealed class SearchScheduler(ArchiveLimits limits, TimeSpan patience, TimeProvider clock)
{
    /// <summary>How many long searches may wait for a slot while each holds a thread.</summary>
    public const int MaxPaused = 16;

    private const int MaxClients = 4096;

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, SearchClient> _clients = new(StringComparer.Ordinal);
    private readonly List<ScheduledSearch> _waiting = [];
    private readonly int _share = limits.RequestsPerSecond > 0 ? (limits.ConcurrentSearches + 1) / 2 : int.MaxValue;
    private volatile int _atWork;
    private volatile int _longAtWork;

    /// <summary>How many processors the machine has.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>The processor time that the site has used so far.</summary>
    public Func<TimeSpan> ProcessorTime { get; init; } = () => Environment.CpuUsage.TotalTime;

    /// <summary>Whether a short search may use a second thread.</summary>
    public bool HasFreeProcessor => _atWork - _longAtWork < Processors;

    private int LongSlots => Math.Max(1, Math.Min(limits.ConcurrentSearches, Processors) / 2);

    /// <summary>Waits for a slot.</summary>
    /// <returns>The search, which holds its slot until it is disposed of; null when it would have to wait too long.</returns>
    public async ValueTask<ScheduledSearch?> AcquireAsync(HttpContext context)
    {
        if (Begin(context) is not { } search)
            return null;

        var isAdmitted = false;
        try
        {
            isAdmitted = await search.IsAdmittedAsync(patience, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client has gone.
        }

        if (isAdmitted)
            return search;

        search.Dispose();
        return null;
    }

    /// <summary>Whether a search has worked long enough that it must move to a slot for long searches.</summary>
    public bool IsOverdue(ScheduledSearch search) => search.Since is { } since && clock.GetElapsedTime(since.At) >= Short && Work(since) >= Short;

    /// <summary>Gives up the search's slot and queues it for a slot for long searches.</summary>
    /// <exception cref="OperationCanceledException">Too many long searches are waiting already.</exception>
    public void MoveToLong(ScheduledSearch search)
    {
        lock (_lock)
        {
            GiveBack(search);
            search.BecomeLong();
            if (_waiting.Count(waiting => waiting.HasBegun) >= MaxPaused)
                throw new OperationCanceledException("Too many long searches are already waiting.");

            _waiting.Add(search);
            Admit();
        }
    }

    /// <summary>Removes a search that is over, or that has given up waiting.</summary>
    public void Leave(ScheduledSearch search)
    {
        lock (_lock)
        {
            _waiting.Remove(search);
            GiveBack(search);
            Admit();
        }
    }

    /// <summary>Queues a search; null when too many are waiting.</summary>
    private ScheduledSearch? Begin(HttpContext context)
    {
        lock (_lock)
        {
            if (_waiting.Count >= limits.ConcurrentSearches * ConcurrencyGate.QueueLimitPerPermit)
                return null;

            var search = new ScheduledSearch(this, ClientOf(context));
            _waiting.Add(search);
            Admit();
            return search;
        }
    }

    private SearchClient ClientOf(HttpContext context)
    {
        // Without limits for each client, for example behind a proxy, everybody may have the same address.
        if (limits.RequestsPerSecond == 0)
            return new SearchClient(clock);

        var name = ClientLimits.ClientOf(context.Connection.RemoteIpAddress);
        if (_clients.TryGetValue(name, out var known))
            return known;

        if (_clients.Count >= MaxClients)
        {
            foreach (var forgotten in _clients.Where(client => client.Value.IsForgotten).Select(client => client.Key).ToList())
                _clients.Remove(forgotten);
        }

        return _clients[name] = new SearchClient(clock);
    }

    private void Admit()
    {
        while (_atWork < limits.ConcurrentSearches
            && _waiting.Where(MayWork).OrderBy(search => !search.HasBegun).ThenBy(search => search.Client.Cost).FirstOrDefault() is { } next)
        {
            _waiting.Remove(next);
            _atWork++;
            _longAtWork += next.IsLong ? 1 : 0;
            next.Client.AtWork++;
            next.Admit(new SearchStart(clock.GetTimestamp(), ProcessorTime()));
        }
    }

    private bool MayWork(ScheduledSearch search) => search.Client.AtWork < _share && (!search.IsLong || _longAtWork < LongSlots);

    private void GiveBack(ScheduledSearch search)
    {
        if (search.Since is not { } since)
            return;

        var work = Work(since);
        search.RevokeSlot();
        _atWork--;
        _longAtWork -= search.IsLong ? 1 : 0;
        search.Client.AtWork--;
        search.Client.Spend(work, isLong: search.IsLong || work >= Short);
    }

    /// <summary>The work of a search since it got its slot: its share of the site's processor time, and at most the time elapsed.</summary>
    private TimeSpan Work(SearchStart since)
    {
        var (elapsed, used) = (clock.GetElapsedTime(since.At), (ProcessorTime() - since.ProcessorTime) / Math.Max(1, _atWork));
        return used < elapsed ? used : elapsed;
    }
}
