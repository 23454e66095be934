using System.Diagnostics;

namespace ArticleArchive.Web.Hosting;

/// <summary>Tells the log how far a long build is, every few seconds.</summary>
internal sealed class BuildLog(ILogger log) : IProgress<(int Read, int ToRead)>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private long _told = Stopwatch.GetTimestamp();

    public void Report((int Read, int ToRead) value)
    {
        var told = Interlocked.Read(ref _told);
        if (Stopwatch.GetElapsedTime(told) < Pause || Interlocked.CompareExchange(ref _told, Stopwatch.GetTimestamp(), told) != told)
            return;

        log.LogInformation("Reading stored articles: {Read} of {ToRead}", value.Read, value.ToRead);
    }
}
