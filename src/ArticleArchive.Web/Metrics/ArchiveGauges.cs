using System.Diagnostics.Metrics;
using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Metrics;

/// <summary>Gauges of the archive's size and state, read when they are collected.</summary>
internal sealed class ArchiveGauges
{
    private readonly ArchiveSynchronizer _synchronizer;

    public ArchiveGauges(IMeterFactory meters, ArchiveSynchronizer synchronizer)
    {
        _synchronizer = synchronizer;
        var meter = meters.Create(SiteMetrics.MeterName);
        meter.CreateObservableGauge("archive.articles", () => Held(summary => [new(summary.Articles)]), description: "Articles shown.");
        meter.CreateObservableGauge("archive.passages", () => Held(summary => [new(summary.Passages)]), description: "Passages of those articles.");
        meter.CreateObservableGauge("archive.statements", () => Held(summary => [new(summary.Utterances)]), description: "Statements found in them.");
        meter.CreateObservableGauge("archive.problems", () => Held(Problems), description: "Problems in the stored files.");
        meter.CreateObservableGauge(
            "archive.changed.timestamp",
            () => Held(summary => [new(summary.Changed.ToUnixTimeSeconds())]),
            "s",
            "When the archive last changed, as Unix time.");
        meter.CreateObservableGauge("archive.lag", () => _synchronizer.Lag.TotalSeconds, "s", "How long a change of the content folder has been pending.");
        meter.CreateObservableGauge(
            "archive.state", States, description: "1 for the state that the archive is in: building, ready, or stale, which serves the last good state.");
    }

    private static IEnumerable<Measurement<long>> Problems(ArchiveSummary summary) =>
        [new(summary.Errors, new KeyValuePair<string, object?>("severity", "error")), new(
            summary.Warnings, new KeyValuePair<string, object?>("severity", "warning"))];

    private IEnumerable<Measurement<long>> States()
    {
        var now = _synchronizer.State;
        return Enum.GetValues<ArchiveState>().Select(
            state => new Measurement<long>(state == now ? 1 : 0, new KeyValuePair<string, object?>("state", state.LowerName())));
    }

    /// <summary>No measurements while there is no archive to read.</summary>
    private IEnumerable<Measurement<long>> Held(Func<ArchiveSummary, IEnumerable<Measurement<long>>> read)
    {
        if (_synchronizer.State == ArchiveState.Building)
            return [];

        try
        {
            return read(_synchronizer.Catalog.Summary);
        }
        catch (ArchiveUnavailableException)
        {
            return [];
        }
    }
}
