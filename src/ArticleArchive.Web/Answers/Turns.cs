using ArticleArchive.Search;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Shares the server out: pages, searches and exports have each a lane, so that none of them holds up the others, and what is more than can be done in a
/// moment is asked to come back. So is who asked for too long a search. What is answered from memory never comes here.
/// </summary>
internal sealed class Turns : IMiddleware, IDisposable
{
    private readonly Lane _pages;
    private readonly Lane _searches;
    private readonly Lane _exports;

    public Turns(IOptions<ArchiveOptions> options)
        : this(options.Value.Limits, TimeSpan.FromSeconds(0.5))
    {
    }

    /// <summary>With so much patience of those who wait.</summary>
    internal Turns(ArchiveLimits limits, TimeSpan patience)
    {
        int? ShareOf(int atOnce) => limits.RequestsPerSecond == 0 ? null : (atOnce + 1) / 2;
        _pages = new Lane(limits.ConcurrentPages, forOneClient: null, patience);
        _searches = new Lane(limits.ConcurrentSearches, ShareOf(limits.ConcurrentSearches), patience);
        _exports = new Lane(limits.ConcurrentExports, ShareOf(limits.ConcurrentExports), patience);
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var work = context.GetEndpoint() is { } endpoint ? endpoint.Metadata.GetMetadata<AsksForAttribute>()?.Work ?? Work.Page : Work.Little;
        if (LaneFor(work) is not { } lane)
        {
            await next(context);
            return;
        }

        using var turn = await lane.TakeAsync(context);
        if (turn is null)
        {
            await Refusals.BusyAsync(context);
            return;
        }

        // Who comes meanwhile takes a place or is turned away before this is begun: else all would wait, unseen, for a thread.
        await Task.Yield();

        // The work is done when the answer begins; who reads it slowly keeps nobody waiting. An export is still at work while it is read.
        if (work != Work.Export)
            context.Response.OnStarting(GiveBack, turn);

        try
        {
            await next(context);
        }
        catch (SearchTimeoutException stopped) when (!context.Response.HasStarted)
        {
            context.Features.Set(TooMuchWork.Search);
            context.Response.Clear();
            Refusals.ComeBack(context.Response, StatusCodes.Status503ServiceUnavailable, stopped.Limit);
        }
    }

    public void Dispose()
    {
        _pages.Dispose();
        _searches.Dispose();
        _exports.Dispose();
    }

    private Lane? LaneFor(Work work) => work switch
    {
        Work.Page => _pages,
        Work.Search => _searches,
        Work.Export => _exports,
        _ => null,
    };

    private static Task GiveBack(object turn)
    {
        ((IDisposable)turn).Dispose();
        return Task.CompletedTask;
    }
}
