using System.Diagnostics;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>Times, and what they come to.</summary>
internal static class Figures
{
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    /// <summary>The value that so many of a hundred do not exceed.</summary>
    public static double Percentile(this IEnumerable<double> values, int percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Ceiling(sorted.Length * percent / 100.0) - 1];
    }

    /// <summary>The milliseconds that each of some questions takes, asked one after another.</summary>
    public static async Task<IReadOnlyList<double>> TimesAsync<T>(IEnumerable<T> questions, Func<T, Task> ask)
    {
        var times = new List<double>();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times;
    }
}
