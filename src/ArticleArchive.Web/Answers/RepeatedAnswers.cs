using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.RateLimiting;
using ArticleArchive.Web.Logging;
using ArticleArchive.Web.Measures;
using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Answers;

/// <summary>
/// Gives an answer that is asked for again and again at the very beginning of a request's way, as it went out before, compressed: the rest of the way costs several
/// times what it takes to send a page. It is kept for as long as the archive stays as it is.
/// </summary>
internal sealed class RepeatedAnswers
{
    private const int Megabyte = 1024 * 1024;
    private const int LongestBody = Megabyte;
    private const int Remembered = 1 << 12;

    private readonly RequestDelegate _next;
    private readonly Generations _generations;
    private readonly RequestBook _book;
    private readonly SiteMeasures _measures;
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;
    private readonly long _most;
    private readonly int[] _askedBefore = new int[Remembered];
    private volatile Kept _recent = new();
    private volatile Kept _earlier = new();

    public RepeatedAnswers(RequestDelegate next, Generations generations, RequestBook book, SiteMeasures measures, IOptions<ArchiveOptions> options, IOptions<RateLimiterOptions> limiter)
    {
        (_next, _generations, _book, _measures) = (next, generations, book, measures);
        _limiter = options.Value.Limits.RequestsPerSecond == 0 ? null : limiter.Value.GlobalLimiter;
        _most = options.Value.Limits.CacheMegabytes * (long)Megabyte;
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (_most == 0 || AnswerKey.Of(context) is not { } key)
            return _next(context);

        if (Find(key) is { } answer)
            return answer.Edition.Generation == _generations.Recent ? AnswerAsync(context, answer) : ForgetAsync(context);

        return IsAskedAgain(key) ? KeepAsync(context, key) : _next(context);
    }

    private Task AnswerAsync(HttpContext context, RepeatedAnswer answer)
    {
        var has = context.Request.Headers.IfNoneMatch;
        var isUnchanged = has.Count == 1 && has[0] == answer.Edition.Tag;

        // What is not simply that tag, or beyond the client's limit, is answered by those who know.
        if ((has.Count > 0 && !isUnchanged) || !IsWithinLimit(context))
            return _next(context);

        return WriteAsync(context, answer, isUnchanged);
    }

    private async Task WriteAsync(HttpContext context, RepeatedAnswer answer, bool isUnchanged)
    {
        var began = Stopwatch.GetTimestamp();
        if (isUnchanged)
            answer.WriteUnchanged(context.Response);
        else
            await answer.WriteAsync(context);
        _measures.HitCache();
        _book.Note(context.Request.Method, context.Request.Path, answer.Route, context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
    }

    private bool IsWithinLimit(HttpContext context)
    {
        if (_limiter is null)
            return true;

        using var lease = _limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    private RepeatedAnswer? Find(AnswerKey key)
    {
        if (_recent.Answers.TryGetValue(key, out var answer))
            return answer;
        if (_earlier.Answers.TryGetValue(key, out answer))
            Keep(key, answer);
        return answer;
    }

    /// <summary>What was kept of an earlier state is never given again.</summary>
    private Task ForgetAsync(HttpContext context)
    {
        (_recent, _earlier) = (new Kept(), new Kept());
        return _next(context);
    }

    /// <summary>True when it is asked for a second time: what is asked for once, as crawlers do, is not worth keeping.</summary>
    private bool IsAskedAgain(AnswerKey key)
    {
        var hash = key.GetHashCode();
        ref var before = ref _askedBefore[hash & (Remembered - 1)];
        var isAgain = before == hash;
        before = hash;
        return isAgain;
    }

    private async Task KeepAsync(HttpContext context, AnswerKey key)
    {
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var copying = new CopyingStream(body.Stream, LongestBody);
        var copied = new StreamResponseBodyFeature(copying, body);
        context.Features.Set<IHttpResponseBodyFeature>(copied);
        try
        {
            await _next(context);
            await copied.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
        }

        if (copying.Copy is { } bytes && RepeatedAnswer.Of(context, RequestLog.RouteOf(context), bytes) is { } answer)
            Keep(key, answer);
    }

    private void Keep(AnswerKey key, RepeatedAnswer answer)
    {
        var kept = _recent;
        if (kept.Answers.TryAdd(key, answer) && Interlocked.Add(ref kept.Bytes, answer.Body.Length) > _most / 2)
        {
            // What is still asked for comes over; the rest goes when this one is full.
            (_earlier, _recent) = (kept, new Kept());
        }
    }

    private sealed class Kept
    {
        public long Bytes;

        public ConcurrentDictionary<AnswerKey, RepeatedAnswer> Answers { get; } = new();
    }
}
