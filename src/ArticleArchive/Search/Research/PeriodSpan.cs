namespace ArticleArchive.Search.Research;

/// <summary>How long the periods are that passages are counted in. The names, in lower case, are those of the address.</summary>
public enum PeriodSpan
{
    /// <summary>Years.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Days.</summary>
    Day,
}
