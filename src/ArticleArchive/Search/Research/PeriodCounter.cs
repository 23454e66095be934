namespace ArticleArchive.Search.Research;

/// <summary>Sorts dates into years, months or days. A date too vague for the period is kept aside: a year alone is not a month.</summary>
internal static class PeriodCounter
{
    /// <summary>The most consecutive periods; beyond this, only those with passages are listed.</summary>
    private const int MaxPeriods = 400;

    private const int SpanOfThin = 10;

    /// <summary>Adds up numbers by date into numbers by period.</summary>
    /// <param name="passages">Passages by date.</param>
    /// <param name="words">Words by date.</param>
    /// <param name="wanted">The length of the periods; null for the longest with more than one period, or days if everything is from one month.</param>
    /// <returns>The periods in order, including empty ones between them unless there are too many, and the dates too vague for them.</returns>
    public static (PeriodSpan Span, IReadOnlyList<PeriodCount> Periods, IReadOnlyList<PeriodCount> Aside) Count(
        IReadOnlyList<(DateSpan Date, PeriodCount.ByVoice Numbers)> passages,
        IEnumerable<(DateSpan Date, PeriodCount.ByVoice Numbers)> words,
        PeriodSpan? wanted)
    {
        var span = wanted ?? SpanOf(passages.Select(dated => dated.Date));
        var (counts, sizes) = (Sums(passages, span), Sums(words, span));
        var inOrder = InOrder(counts.Keys, span);
        var aside = counts.Keys.Where(IsAside).Order(StringComparer.Ordinal);
        return (span, Marked([.. inOrder.Select(Period)]), [.. aside.Select(Period)]);

        PeriodCount Period(string period) => new(period, counts.GetValueOrDefault(period), sizes.GetValueOrDefault(period));
    }

    private static Dictionary<string, PeriodCount.ByVoice> Sums(IEnumerable<(DateSpan Date, PeriodCount.ByVoice Numbers)> dated, PeriodSpan span) => dated
        .GroupBy(one => PeriodOf(one.Date, span), one => one.Numbers)
        .ToDictionary(same => same.Key, same => same.Aggregate((one, other) => one.Plus(other)), StringComparer.Ordinal);

    /// <summary>The longest length with more than one period; days if everything is from one month.</summary>
    private static PeriodSpan SpanOf(IEnumerable<DateSpan> dates)
    {
        var known = dates.Where(date => date.First > 0).ToList();
        return Enum.GetValues<PeriodSpan>().FirstOrDefault(
            span => known.Select(date => PeriodOf(date, span)).Where(period => !IsAside(period)).Distinct().Skip(1).Any(), PeriodSpan.Year);
    }

    private static string PeriodOf(DateSpan date, PeriodSpan span) => date.Periods[Math.Min((int)span, date.Periods.Count - 1)];

    /// <summary>The periods in order, including those between, without those kept aside.</summary>
    private static List<string> InOrder(IEnumerable<string> periods, PeriodSpan span)
    {
        var sorted = periods.Where(period => !IsAside(period)).Order(StringComparer.Ordinal).ToList();
        if (sorted.Count < 2)
            return sorted;

        var between = Between(DayOf(sorted[0]), DayOf(sorted[^1]), span).Take(MaxPeriods + 1).ToList();
        return between.Count <= MaxPeriods ? between : sorted;
    }

    /// <summary>Marks the periods that have few words; none if words were not counted.</summary>
    private static IReadOnlyList<PeriodCount> Marked(IReadOnlyList<PeriodCount> periods)
    {
        var sizes = periods.Select(period => period.Words.All).Where(words => words > 0).Order().ToList();
        if (sizes.Count == 0)
            return periods;

        var middle = sizes[sizes.Count / 2];
        return [.. periods.Select(period => period with { IsThin = period.Words.All < PeriodCount.FewWords || period.Words.All * SpanOfThin < middle })];
    }

    /// <summary>Whether a period is kept aside.</summary>
    public static bool IsAside(string period) => period == DatePeriods.Undated || period.Contains('X', StringComparison.Ordinal);

    private static DateOnly DayOf(string period) => ArticleDate.TryParse(period, out var date) ? date.Earliest : DateOnly.MinValue;

    private static IEnumerable<string> Between(DateOnly first, DateOnly last, PeriodSpan span)
    {
        for (var day = first; ; day = span switch { PeriodSpan.Year => day.AddYears(1), PeriodSpan.Month => day.AddMonths(1), _ => day.AddDays(1) })
        {
            yield return day.ToString(
                span switch { PeriodSpan.Year => "yyyy", PeriodSpan.Month => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
            if (day >= last)
                yield break;
        }
    }
}
