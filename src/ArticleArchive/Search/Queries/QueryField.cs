namespace ArticleArchive.Search.Queries;

/// <summary>What a filter applies to. The names, in lower case, are those of the query language.</summary>
public enum QueryField
{
    /// <summary>A topic of the article.</summary>
    Topic,

    /// <summary>The publisher's name.</summary>
    Source,

    /// <summary>A year that the article's date can mean, or <c>undated</c>.</summary>
    Year,

    /// <summary>The first day that the date can mean is before the given day, month or year.</summary>
    Before,

    /// <summary>The first day that the date can mean is in or after the given day, month or year.</summary>
    After,

    /// <summary>Every day that the date can mean is in the given year, month or day: see <see cref="Articles.DatePeriods"/>.</summary>
    Within,

    /// <summary>A statement of this speaker.</summary>
    By,
}
