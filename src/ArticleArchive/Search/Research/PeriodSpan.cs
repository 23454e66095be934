namespace ArticleArchive.Search.Research;

/// <summary>The length of the periods in which passages are counted. The names, in lower case, are those of the address.</summary>
public enum PeriodSpan
{
    /// <summary>Years.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Days.</summary>
    Day,
}
