namespace ArticleArchive.Catalog;

/// <summary>
/// The number of an article in the derived database. Numbers rise with the date that articles sort by (undated first), so that
/// newest-first lists and date ranges are ranges of numbers. It means nothing outside one database file.
/// </summary>
/// <param name="Value">Days from 1 January 0001 to the date that the article sorts by, plus one (0 if undated), times 2^24, plus a number in that day.</param>
public readonly record struct ArticleKey(long Value)
{
    /// <summary>The most passages an article can have.</summary>
    public const int MaxPassages = 1 << PassageBits;

    private const int PassageBits = 16;
    private const int SequenceBits = 24;

    // The first quarter of a day's numbers is for articles without a time of day; the rest give each second 128.
    private const long Timeless = 1L << (SequenceBits - 2);
    private const long NumbersPerSecond = 128;

    /// <summary>The lowest key of an article with this date.</summary>
    public static ArticleKey FirstOf(DateOnly? day) => new((day is { } d ? d.DayNumber + 1L : 0L) << SequenceBits);

    /// <summary>The lowest key of an article with this date.</summary>
    public static ArticleKey FirstOf(ArticleDate? date) => FirstOf(date?.Earliest);

    /// <summary>The range of keys for an article with this date: the first, and the one after the last.</summary>
    internal static (ArticleKey First, ArticleKey End) RangeOf(ArticleDate? date)
    {
        var day = FirstOf(date).Value;
        if (date is null)
            return (new(day), FirstOf(DateOnly.MinValue));
        if (date.Moment is not { } moment)
            return (new(day), new(day + Timeless));

        var second = day + Timeless + ((long)moment.TimeOfDay.TotalSeconds * NumbersPerSecond);
        return (new(second), new(second + NumbersPerSecond));
    }

    /// <summary>The article that a passage's row belongs to.</summary>
    public static ArticleKey FromRow(long row) => new(row >> PassageBits);

    /// <summary>The index of a row's passage in its article.</summary>
    public static int PassageOfRow(long row) => (int)(row & (MaxPassages - 1));

    /// <summary>The day that the article sorts by, as days from 1 January 0001, plus one; 0 when undated.</summary>
    public int Day => (int)(Value >> SequenceBits);

    /// <summary>The row of a passage of this article.</summary>
    /// <param name="passage">The passage's index in the article, from 0.</param>
    public long RowOf(int passage) => (Value << PassageBits) | (uint)passage;
}
