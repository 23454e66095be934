using System.Diagnostics;
using System.Globalization;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Http;

/// <summary>
/// Tells whether the archive is still what it was when an answer was begun. A citation names the day on which it was made, so a version lasts until midnight (UTC)
/// at most.
/// </summary>
internal sealed class ArchiveVersion(ArchiveCatalog catalog, TimeProvider clock)
{
    private static readonly TimeSpan RecentFor = TimeSpan.FromMilliseconds(10);

    private volatile KnownGeneration? _known;

    /// <summary>The state of the archive now.</summary>
    /// <exception cref="ArchiveUnavailableException">There is no database to read.</exception>
    public string Current
    {
        get
        {
            var asked = Stopwatch.GetTimestamp();
            var generation = string.Create(CultureInfo.InvariantCulture, $"{catalog.Summary.Generation} {clock.GetUtcNow():yyyy-MM-dd}");
            _known = new KnownGeneration(generation, asked);
            return generation;
        }
    }

    /// <summary>
    /// The generation as some request last read it, a hundredth of a second ago at most; null when there is no database to read. Readers never go back in time:
    /// every request reads it here or above.
    /// </summary>
    public string? Recent
    {
        get
        {
            if (_known is { } known && Stopwatch.GetElapsedTime(known.Asked) < RecentFor)
                return known.Generation;

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
    public bool IsStill(string generation)
    {
        try
        {
            return string.Equals(Current, generation, StringComparison.Ordinal);
        }
        catch (ArchiveUnavailableException)
        {
            return false;
        }
    }

    private sealed record KnownGeneration(string Generation, long Asked);
}
