using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>Rows of a stretch of dates. Rows rise with the date, undated ones before all.</summary>
/// <param name="First">The first row.</param>
/// <param name="End">The row after the last.</param>
internal readonly record struct RowRange(long First, long End)
{
    private static readonly long FirstDated = ArticleKey.FirstOf(DateOnly.MinValue).RowOf(0);

    private static RowRange Dated { get; } = new(FirstDated, long.MaxValue);

    /// <summary>The rows that the filters on dates leave; empty when they leave none.</summary>
    public static IReadOnlyList<RowRange> Of(IReadOnlyList<QueryFilter> filters)
    {
        IReadOnlyList<RowRange> left = [new RowRange(long.MinValue, long.MaxValue)];
        foreach (var field in (QueryField[])[QueryField.Before, QueryField.After])
        {
            var wanted = filters.Where(filter => filter.Field == field && !filter.Excluded).Select(Rows).ToList();
            if (wanted.Count > 0)
                left = Meet(left, [Span(wanted)]);
        }

        foreach (var unwanted in filters.Where(filter => filter.Field is QueryField.Before or QueryField.After && filter.Excluded))
            left = Meet(left, Rest(Rows(unwanted)));

        return left;
    }

    /// <summary>An undated article is neither before nor after anything.</summary>
    private static RowRange Rows(QueryFilter filter)
    {
        if (!ArticleDate.TryParse(filter.Value, out var date))
            return default;

        var row = ArticleKey.FirstOf(date.Earliest).RowOf(0);
        return filter.Field == QueryField.Before ? Dated with { End = row } : Dated with { First = row };
    }

    /// <summary>All of one field begin, or all end, at the same row.</summary>
    private static RowRange Span(IReadOnlyList<RowRange> ranges) => new(ranges.Min(range => range.First), ranges.Max(range => range.End));

    private static RowRange[] Rest(RowRange range) => [new(long.MinValue, range.First), new(range.End, long.MaxValue)];

    private static List<RowRange> Meet(IReadOnlyList<RowRange> some, IReadOnlyList<RowRange> others) =>
    [
        .. some.SelectMany(a => others.Select(b => new RowRange(Math.Max(a.First, b.First), Math.Min(a.End, b.End)))).Where(range => range.First < range.End),
    ];
}
