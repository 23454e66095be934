using System.Diagnostics;

namespace ArticleArchive.Web.Http;

/// <summary>A place in the lane of searches, held until it is disposed of; then its time is spent.</summary>
internal sealed class SearchTurn(IDisposable place, SearchAllowance allowance, HttpContext context) : IDisposable
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private int _left;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _left, 1) == 1)
            return;

        allowance.Spend(context, Stopwatch.GetElapsedTime(_began));
        place.Dispose();
    }
}
