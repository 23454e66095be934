using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Indexing;

/// <summary>A range of the days by which articles are sorted: <see cref="ArticleKey.Day"/>.</summary>
/// <param name="First">The first day.</param>
/// <param name="End">The day after the last.</param>
public readonly record struct DayRange(int First, int End)
{
    private static readonly int FirstDated = ArticleKey.FirstOf(DateOnly.MinValue).Day;

    private static DayRange Dated { get; } = new(FirstDated, int.MaxValue);

    /// <summary>Whether it contains every article.</summary>
    public bool IsEverything => First == int.MinValue && End == int.MaxValue;

    /// <summary>The days that pass the filters on dates; empty if none do.</summary>
    public static IReadOnlyList<DayRange> From(IReadOnlyList<QueryFilter> filters)
    {
        IReadOnlyList<DayRange> left = [new DayRange(int.MinValue, int.MaxValue)];
        foreach (var field in (QueryField[])[QueryField.Before, QueryField.After])
        {
            var wanted = filters.Where(filter => filter.Field == field && !filter.Excluded).Select(Days).ToList();
            if (wanted.Count > 0)
                left = Intersect(left, [Span(wanted)]);
        }

        foreach (var unwanted in filters.Where(filter => filter.Field is QueryField.Before or QueryField.After && filter.Excluded))
            left = Intersect(left, Rest(Days(unwanted)));

        return left;
    }

    /// <summary>An undated article is neither before nor after anything.</summary>
    private static DayRange Days(QueryFilter filter)
    {
        if (!ArticleDate.TryParse(filter.Value, out var date))
            return default;

        var day = ArticleKey.FirstOf(date.Earliest).Day;
        return filter.Field == QueryField.Before ? Dated with { End = day } : Dated with { First = day };
    }

    /// <summary>All filters on one field begin, or all end, on the same day.</summary>
    private static DayRange Span(IReadOnlyList<DayRange> ranges) => new(ranges.Min(range => range.First), ranges.Max(range => range.End));

    private static DayRange[] Rest(DayRange range) => [new(int.MinValue, range.First), new(range.End, int.MaxValue)];

    private static List<DayRange> Intersect(IReadOnlyList<DayRange> some, IReadOnlyList<DayRange> others) =>
    [
        .. some.SelectMany(a => others.Select(b => new DayRange(Math.Max(a.First, b.First), Math.Min(a.End, b.End)))).Where(range => range.First < range.End),
    ];
}
