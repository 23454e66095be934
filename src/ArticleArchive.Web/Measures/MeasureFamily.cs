using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleArchive.Web.Measures;

/// <summary>One instrument and its series, one for each set of labels.</summary>
internal sealed partial class MeasureFamily(string name, string help, MeasureKind kind)
{
    private readonly ConcurrentDictionary<KeyValuePair<string, object?>[], MeasureSeries> _series = new(MeasureTags.Comparer);

    public string Name => name;

    /// <summary>Named by Prometheus's rules: units spelt out and at the end, <c>_total</c> after what only grows.</summary>
    public static MeasureFamily Of(Instrument instrument)
    {
        var type = instrument.GetType().GetGenericTypeDefinition();
        var kind =
            type == typeof(Histogram<>) ? MeasureKind.Histogram
            : type == typeof(Counter<>) ? MeasureKind.Counter
            : type == typeof(ObservableCounter<>) ? MeasureKind.ObservedCounter
            : type == typeof(UpDownCounter<>) ? MeasureKind.UpDown
            : MeasureKind.Gauge;
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var total = kind is MeasureKind.Counter or MeasureKind.ObservedCounter ? "_total" : "";
        return new MeasureFamily(NoLetter().Replace(instrument.Name, "_") + unit + total, instrument.Description ?? instrument.Name, kind);
    }

    public void Take(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (!_series.GetAlternateLookup<ReadOnlySpan<KeyValuePair<string, object?>>>().TryGetValue(tags, out var series))
            series = _series.GetOrAdd(tags.ToArray(), given => new MeasureSeries(name, Labels(given), kind));
        series.Take(value);
    }

    /// <summary>The family in the text format; empty while it has no values.</summary>
    public string Write()
    {
        if (_series.IsEmpty)
            return "";

        var type = kind switch { MeasureKind.Histogram => "histogram", MeasureKind.Counter or MeasureKind.ObservedCounter => "counter", _ => "gauge" };
        var text = new StringBuilder($"# HELP {name} {Escape(help)}\n# TYPE {name} {type}\n");
        foreach (var series in _series.Values.OrderBy(series => series.Labels, StringComparer.Ordinal))
            series.Write(text);
        return text.ToString();
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            var text = Escape(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "").Replace("\"", "\\\"", StringComparison.Ordinal);
            labels.Append(labels.Length == 0 ? "" : ",").Append(NoLetter().Replace(key, "_")).Append("=\"").Append(text).Append('"');
        }

        return labels.ToString();
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    [GeneratedRegex("[^a-zA-Z0-9_]")]
    private static partial Regex NoLetter();
}
