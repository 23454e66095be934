using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>
/// The number of an article in the derived database. Numbers rise with the date that articles sort by (undated first), so that
/// newest-first lists and date ranges are ranges of numbers. It means nothing outside one database file.
/// </summary>
/// <param name="Value">Days from 1 January 0001 to the date that the article sorts by, plus one (0 when undated), times 2^24, plus a number among those of that day.</param>
public readonly record struct ArticleKey(long Value)
{
    /// <summary>The most passages that an article can have.</summary>
    public const int MaxPassages = 1 << PassageBits;

    private const int PassageBits = 16;
    private const int SequenceBits = 24;

    // Of the numbers of a day, the first quarter is for articles without a time of day; of the others each second has 128.
    private const long Timeless = 1L << (SequenceBits - 2);
    private const long NumbersASecond = 128;

    /// <summary>The lowest key an article of that date can have.</summary>
    public static ArticleKey FirstOf(DateOnly? day) => new((day is { } d ? d.DayNumber + 1L : 0L) << SequenceBits);

    /// <summary>The lowest key an article of that date can have.</summary>
    public static ArticleKey FirstOf(ArticleDate? date) => FirstOf(date?.Earliest);

    /// <summary>The keys, from the first to the one after the last, among which an article of that date is given one.</summary>
    internal static (ArticleKey First, ArticleKey End) RangeOf(ArticleDate? date)
    {
        var day = FirstOf(date).Value;
        if (date is null)
            return (new(day), FirstOf(DateOnly.MinValue));
        if (date.Moment is not { } moment)
            return (new(day), new(day + Timeless));

        var second = day + Timeless + ((long)moment.TimeOfDay.TotalSeconds * NumbersASecond);
        return (new(second), new(second + NumbersASecond));
    }

    /// <summary>The article that a passage's row belongs to.</summary>
    public static ArticleKey OfRow(long row) => new(row >> PassageBits);

    /// <summary>The index in its article of the passage with that row.</summary>
    public static int PassageOfRow(long row) => (int)(row & (MaxPassages - 1));

    /// <summary>The day that the article sorts by: days from 1 January 0001, plus one; 0 when undated.</summary>
    public int Day => (int)(Value >> SequenceBits);

    /// <summary>The row of a passage of this article.</summary>
    /// <param name="passage">The passage's index in the article, from 0.</param>
    public long RowOf(int passage) => (Value << PassageBits) | (uint)passage;
}
