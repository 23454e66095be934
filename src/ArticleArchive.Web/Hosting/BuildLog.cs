using System.Diagnostics;

namespace ArticleArchive.Web.Hosting;

/// <summary>Logs the progress of a long build, every few seconds.</summary>
internal sealed class BuildLog(ILogger log) : IProgress<(int Read, int ToRead)>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private long _lastReport = Stopwatch.GetTimestamp();

    public void Report((int Read, int ToRead) value)
    {
        var last = Interlocked.Read(ref _lastReport);
        if (Stopwatch.GetElapsedTime(last) < Pause || Interlocked.CompareExchange(ref _lastReport, Stopwatch.GetTimestamp(), last) != last)
            return;

        log.LogInformation("Reading stored articles: {Read} of {ToRead}", value.Read, value.ToRead);
    }
}
