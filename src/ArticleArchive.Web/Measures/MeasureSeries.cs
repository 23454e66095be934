using System.Globalization;
using System.Text;

namespace ArticleArchive.Web.Measures;

/// <summary>The values of one instrument with one set of labels.</summary>
/// <param name="name">The name of the family.</param>
/// <param name="labels">The labels as they are written, without braces; may be empty.</param>
/// <param name="kind">What the values mean.</param>
internal sealed class MeasureSeries(string name, string labels, MeasureKind kind)
{
    // Seconds: a page from memory takes a millisecond, and a search is stopped after five.
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock _lock = new();
    private readonly long[] _within = new long[kind == MeasureKind.Histogram ? Bounds.Length : 0];
    private long _count;
    private double _value;

    /// <summary>Its labels as they are written, without braces; may be empty.</summary>
    public string Labels => labels;

    public void Take(double value)
    {
        lock (_lock)
        {
            _count++;
            _value = kind is MeasureKind.Gauge or MeasureKind.ObservedCounter ? value : _value + value;
            for (var i = 0; i < _within.Length; i++)
                _within[i] += value <= Bounds[i] ? 1 : 0;
        }
    }

    /// <summary>Writes its lines in the text format.</summary>
    public void Write(StringBuilder text)
    {
        lock (_lock)
        {
            if (kind != MeasureKind.Histogram)
            {
                Line(text, "", labels, _value);
                return;
            }

            for (var i = 0; i < _within.Length; i++)
                Line(text, "_bucket", With("le", Number(Bounds[i])), _within[i]);
            Line(text, "_bucket", With("le", "+Inf"), _count);
            Line(text, "_sum", labels, _value);
            Line(text, "_count", labels, _count);
        }
    }

    private void Line(StringBuilder text, string ending, string given, double value) =>
        text.Append(name).Append(ending).Append(given.Length == 0 ? "" : $"{{{given}}}").Append(' ').Append(Number(value)).Append('\n');

    private string With(string label, string value) => $"{labels}{(labels.Length == 0 ? "" : ",")}{label}=\"{value}\"";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
