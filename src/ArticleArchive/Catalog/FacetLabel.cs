namespace ArticleArchive.Catalog;

/// <summary>A value by which articles are listed, counted and filtered.</summary>
/// <param name="Field">One of the names below.</param>
/// <param name="Folded">The form used in comparisons.</param>
/// <param name="Name">The form shown to readers.</param>
public sealed record FacetLabel(string Field, string Folded, string Name)
{
    /// <summary>A topic.</summary>
    public const string Topic = "topic";
    /// <summary>A publisher.</summary>
    public const string Source = "source";
    /// <summary>A year.</summary>
    public const string Year = "year";

    /// <summary>A date that spans a century or more says nothing about single years; it is listed under the first only.</summary>
    private const int WidestYears = 100;

    /// <summary>The form in which topics, publishers and years are compared: without letter case and outer spaces.</summary>
    public static string Fold(string name) => NormalForm.Normalize(name.Trim(), NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>All labels of an article, each once.</summary>
    public static IEnumerable<FacetLabel> For(Article article)
    {
        var labels = article.Metadata.Topics.Select(topic => new FacetLabel(Topic, Fold(topic), topic)).Concat(Years(article.Date));
        if (article.Metadata.Publisher is { } publisher)
            labels = labels.Append(new FacetLabel(Source, Fold(publisher.Name), publisher.Name));

        return labels.Where(label => label.Folded.Length > 0).DistinctBy(label => (label.Field, label.Folded));
    }

    private static IEnumerable<FacetLabel> Years(ArticleDate? date)
    {
        if (date is null)
            return [new FacetLabel(Year, DatePeriods.Undated, DatePeriods.Undated)];

        var years = date.Latest.Year - date.Earliest.Year;
        return Enumerable.Range(date.Earliest.Year, years is > 0 and < WidestYears ? years + 1 : 1)
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new FacetLabel(Year, year, year));
    }
}
