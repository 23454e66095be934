using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Hosting;

/// <summary>Whether the site can serve readers now.</summary>
internal sealed class SiteCondition(ArchiveSynchronizer synchronizer, IOptions<ArchiveOptions> options)
{
    /// <summary>True while the archive is built for the first time.</summary>
    public bool IsBuilding => synchronizer.State == ArchiveState.Building;

    /// <summary>True when a change of the folder has been pending for longer than <see cref="ArchiveOptions.MaxLag"/>.</summary>
    public bool IsBehind => options.Value.MaxLag > 0 && synchronizer.Lag.TotalSeconds > options.Value.MaxLag;
}
