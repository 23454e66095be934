using System.Diagnostics;

namespace ArticleArchive.Web.Http;

/// <summary>The current state of the site, and whether it has changed since a response began.</summary>
internal sealed class ArchiveVersion(ArchiveCatalog catalog, TimeProvider clock)
{
    private static readonly TimeSpan RecentFor = TimeSpan.FromMilliseconds(10);

    private volatile KnownState? _known;

    /// <summary>The state of the site now.</summary>
    /// <exception cref="ArchiveUnavailableException">There is no database to read.</exception>
    public SiteState Current
    {
        get
        {
            var asked = Stopwatch.GetTimestamp();
            var state = new SiteState(catalog.Summary, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            _known = new KnownState(state, asked);
            return state;
        }
    }

    /// <summary>
    /// The state as last read by any request, at most 10 milliseconds ago; null when there is no database to read. Readers never go back in time, because every
    /// request reads the state here or from <see cref="Current"/>.
    /// </summary>
    public SiteState? Recent
    {
        get
        {
            if (_known is { } known && Stopwatch.GetElapsedTime(known.Asked) < RecentFor)
                return known.State;

            try
            {
                return Current;
            }
            catch (ArchiveUnavailableException)
            {
                return null;
            }
        }
    }

    /// <summary>False when the archive has since changed or gone. The response may then mix two states, so it is neither tagged nor cached.</summary>
    public bool IsStill(SiteState state)
    {
        try
        {
            return Current.Name == state.Name;
        }
        catch (ArchiveUnavailableException)
        {
            return false;
        }
    }

    private sealed record KnownState(SiteState State, long Asked);
}
