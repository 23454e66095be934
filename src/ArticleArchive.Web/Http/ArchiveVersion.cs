using System.Diagnostics;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Http;

/// <summary>Tells whether the site is still what it was when an answer was begun.</summary>
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
    /// The state as some request last read it, a hundredth of a second ago at most; null when there is no database to read. Readers never go back in time:
    /// every request reads it here or above.
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

    /// <summary>False when the archive has changed or gone since: an answer may then show the one state or the other, so it is neither tagged nor kept.</summary>
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
