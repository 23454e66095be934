using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ArticleArchive.Web.Measures;

/// <summary>Listens to the instruments of this site and of the runtime, and tells what they came to, as Prometheus reads it.</summary>
internal sealed class MeasureReader : IDisposable
{
    private const string RuntimeMeter = "System.Runtime";

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Instrument, MeasureFamily> _families = new();

    public MeasureReader(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // Other sites of the same process have factories of their own.
            if (instrument.Meter.Name == RuntimeMeter || (instrument.Meter.Name == SiteMeasures.MeterName && instrument.Meter.Scope == meters))
                listener.EnableMeasurementEvents(instrument, _families.GetOrAdd(instrument, MeasureFamily.Of));
        };
        _listener.SetMeasurementEventCallback<double>((_, value, tags, family) => Take(family, value, tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, family) => Take(family, value, tags));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, family) => Take(family, value, tags));
        _listener.Start();
    }

    /// <summary>All families that have values, by name, in the text format 0.0.4.</summary>
    public string Read()
    {
        _listener.RecordObservableInstruments();
        return string.Concat(_families.Values.OrderBy(family => family.Name, StringComparer.Ordinal).Select(family => family.Write()));
    }

    public void Dispose() => _listener.Dispose();

    private static void Take(object? family, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => (family as MeasureFamily)?.Take(value, tags);
}
