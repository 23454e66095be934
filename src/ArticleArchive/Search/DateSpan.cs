using ArticleArchive.Articles;

namespace ArticleArchive.Search;

/// <summary>The days that a date can mean, from the first to the last, each as days from 1 January 0001 plus one; both are 0 where there is no date.</summary>
public readonly record struct DateSpan(int First, int Last)
{
    /// <summary>What stands for no date.</summary>
    public const string Undated = "undated";

    /// <summary>The periods that it lies in, the widest first, as <see cref="DatePeriods"/> has them; <see cref="Undated"/> alone where there is no date.</summary>
    public IReadOnlyList<string> Periods => First <= 0 ? [Undated] : DatePeriods.Of(DateOnly.FromDayNumber(First - 1), DateOnly.FromDayNumber(Math.Max(First, Last) - 1));

    /// <summary>The widest of these: a year.</summary>
    public string Year => Periods[0];
}
