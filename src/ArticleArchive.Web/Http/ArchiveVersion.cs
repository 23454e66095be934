using System.Diagnostics;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Http;

/// <summary>Tells whether the archive is still what it was when an answer was begun.</summary>
internal sealed class ArchiveVersion(ArchiveCatalog catalog)
{
    private static readonly TimeSpan RecentFor = TimeSpan.FromMilliseconds(10);

    private volatile KnownSummary? _known;

    /// <summary>The state of the archive now.</summary>
    /// <exception cref="ArchiveUnavailableException">There is no database to read.</exception>
    public ArchiveSummary Current
    {
        get
        {
            var asked = Stopwatch.GetTimestamp();
            var summary = catalog.Summary;
            _known = new KnownSummary(summary, asked);
            return summary;
        }
    }

    /// <summary>
    /// The state as some request last read it, a hundredth of a second ago at most; null when there is no database to read. Readers never go back in time:
    /// every request reads it here or above.
    /// </summary>
    public ArchiveSummary? Recent
    {
        get
        {
            if (_known is { } known && Stopwatch.GetElapsedTime(known.Asked) < RecentFor)
                return known.Summary;

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
    public bool IsStill(string databaseGeneration)
    {
        try
        {
            return string.Equals(Current.DatabaseGeneration, databaseGeneration, StringComparison.Ordinal);
        }
        catch (ArchiveUnavailableException)
        {
            return false;
        }
    }

    private sealed record KnownSummary(ArchiveSummary Summary, long Asked);
}
