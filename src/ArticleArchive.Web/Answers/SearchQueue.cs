using System.Globalization;
using System.Threading.RateLimiting;
using ArticleArchive.Search;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Lets so many searches work at once; the others wait their turn or, when too many wait, are asked to come back. So is who asked for too long a search.
/// </summary>
internal sealed class SearchQueue : IMiddleware, IDisposable
{
    private const int WaitingForEach = 8;
    private readonly ConcurrencyLimiter _turns;

    public SearchQueue(IOptions<ArchiveOptions> options)
    {
        var atOnce = options.Value.Limits.ConcurrentSearches;
        _turns = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = atOnce,
            QueueLimit = atOnce * WaitingForEach,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!ArchiveUrls.AsksForSearch(context.Request.Path) && !ArchiveUrls.AsksForCheck(context.Request.Path))
        {
            await next(context);
            return;
        }

        using var turn = await _turns.AcquireAsync(1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            ComeBack(context, TooMuchWork.Queue, TimeSpan.FromSeconds(2));
            return;
        }

        try
        {
            await next(context);
        }
        catch (SearchTimeoutException stopped) when (!context.Response.HasStarted)
        {
            ComeBack(context, TooMuchWork.Search, stopped.Limit);
        }
    }

    public void Dispose() => _turns.Dispose();

    private static void ComeBack(HttpContext context, TooMuchWork why, TimeSpan wait)
    {
        context.Features.Set(why);
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
