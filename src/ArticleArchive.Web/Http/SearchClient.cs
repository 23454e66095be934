namespace ArticleArchive.Web.Http;

/// <summary>How much work the searches of one client have caused recently. The total halves every thirty seconds.</summary>
/// <param name="clock">The clock.</param>
internal sealed class SearchClient(TimeProvider clock)
{
    private static readonly TimeSpan HalfLife = TimeSpan.FromSeconds(30);

    /// <summary>After this much work in long searches, the client's next search begins as a long one.</summary>
    private static readonly TimeSpan MaxLongWork = TimeSpan.FromSeconds(0.5);

    /// <summary>A client whose cost is lower may be forgotten.</summary>
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(100);

    private TimeSpan _cost;
    private TimeSpan _long;
    private long _at = clock.GetTimestamp();

    /// <summary>How many of the client's searches are running.</summary>
    public int AtWork { get; set; }

    /// <summary>The recent work of all its searches.</summary>
    public TimeSpan Cost => _cost * Remembered;

    /// <summary>Whether long searches have recently taken so much work that the next one begins as long.</summary>
    public bool BeginsLong => _long * Remembered >= MaxLongWork;

    /// <summary>Whether nothing would be lost by forgetting the client.</summary>
    public bool IsForgotten => AtWork == 0 && Cost < Negligible;

    private double Remembered => Math.Pow(0.5, clock.GetElapsedTime(_at) / HalfLife);

    /// <summary>Adds the work of a search.</summary>
    /// <param name="work">How much the search worked.</param>
    /// <param name="isLong">Whether it was a long search.</param>
    public void Spend(TimeSpan work, bool isLong)
    {
        var remembered = Remembered;
        _cost = (_cost * remembered) + work;
        _long = (_long * remembered) + (isLong ? work : TimeSpan.Zero);
        _at = clock.GetTimestamp();
    }
}
