namespace ArticleArchive.Search.Queries;

/// <summary>What a filter looks at. The names, in lower case, are those of the query language.</summary>
public enum QueryField
{
    /// <summary>A topic of the article.</summary>
    Topic,

    /// <summary>The publisher's name.</summary>
    Source,

    /// <summary>A year that the article's date can mean, or <c>undated</c>.</summary>
    Year,

    /// <summary>The first day the date can mean is before the day, month or year given.</summary>
    Before,

    /// <summary>The first day the date can mean is in, or after, the day, month or year given.</summary>
    After,

    /// <summary>All days that the date can mean lie in that year, month or day: see <see cref="Articles.DatePeriods"/>.</summary>
    Within,

    /// <summary>In a statement of that speaker.</summary>
    By,
}
