namespace ArticleArchive.Web.Http;

/// <summary>What the searches of one client have cost of late: half of it is forgotten in thirty seconds.</summary>
/// <param name="clock">The clock.</param>
internal sealed class SearchClient(TimeProvider clock)
{
    private static readonly TimeSpan HalfLife = TimeSpan.FromSeconds(30);

    /// <summary>So much work of long searches, and the next search begins as one.</summary>
    private static readonly TimeSpan MostLong = TimeSpan.FromSeconds(0.5);

    /// <summary>A cost that is not worth remembering.</summary>
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(100);

    private TimeSpan _cost;
    private TimeSpan _long;
    private long _at = clock.GetTimestamp();

    /// <summary>How many searches of the client are at work.</summary>
    public int AtWork { get; set; }

    /// <summary>The work of all its searches.</summary>
    public TimeSpan Cost => _cost * Remembered;

    /// <summary>Whether its searches have been long so often that the next begins as a long one.</summary>
    public bool BeginsLong => _long * Remembered >= MostLong;

    /// <summary>Whether nothing would be lost if it were forgotten.</summary>
    public bool IsForgotten => AtWork == 0 && Cost < Negligible;

    private double Remembered => Math.Pow(0.5, clock.GetElapsedTime(_at) / HalfLife);

    /// <summary>Adds work.</summary>
    /// <param name="work">How long a search worked.</param>
    /// <param name="isLong">Whether it is a long search.</param>
    public void Spend(TimeSpan work, bool isLong)
    {
        var remembered = Remembered;
        _cost = (_cost * remembered) + work;
        _long = (_long * remembered) + (isLong ? work : TimeSpan.Zero);
        _at = clock.GetTimestamp();
    }
}
