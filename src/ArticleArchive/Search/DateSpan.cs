namespace ArticleArchive.Search;

/// <summary>The first and last day that a date can mean, each counted from 1 January 0001 as day 1; both are 0 when there is no date.</summary>
public readonly record struct DateSpan(int First, int Last)
{
    /// <summary>
    /// The periods that contain it, widest first, in the form of <see cref="DatePeriods"/>; only <see cref="DatePeriods.Undated"/> when there is no date.
    /// </summary>
    public IReadOnlyList<string> Periods =>
        First <= 0 ? [DatePeriods.Undated] : DatePeriods.Covering(DateOnly.FromDayNumber(First - 1), DateOnly.FromDayNumber(Math.Max(First, Last) - 1));

    /// <summary>The widest period: a year.</summary>
    public string Year => Periods[0];
}
