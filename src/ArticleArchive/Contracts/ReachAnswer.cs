using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Checking.Drafts;

namespace ArticleArchive.Contracts;

/// <summary>The texts that an answer was compared with; it says nothing about any other text.</summary>
public sealed record ReachAnswer(
    [property: Description("The number of articles in the archive. No other text was searched.")] long Articles,
    [property: Description("The number of their passages.")] long Passages,
    [property: Description("The year of the earliest dated article; null when none is dated.")] string? FirstYear,
    [property: Description("The year of the latest dated article; null when none is dated.")] string? LastYear,
    [property: Description("The number of undated articles.")] long Undated,
    [property: Description("When the archive last changed.")] DateTimeOffset Changed,
    [property: Description("The same in words, and what the answer does not prove.")] string Sentence)
{
    /// <summary>The archive as it is now.</summary>
    public static ReachAnswer From(CatalogSnapshot catalog)
    {
        var summary = catalog.Summary;
        var years = catalog.List(new ArticleFilter(), 1, 1).Years;
        var dated = years.Where(year => year.Value != DatePeriods.Undated).ToList();
        var undated = years.Where(year => year.Value == DatePeriods.Undated).Sum(year => year.Count);
        var (first, last) = (dated.LastOrDefault()?.Value, dated.FirstOrDefault()?.Value);
        return new(summary.Articles, summary.Passages, first, last, undated, summary.Changed, Words(summary, first, last, undated));
    }

    private static string Words(ArchiveSummary summary, string? first, string? last, long undated)
    {
        string[] parts =
        [
            $"Compared with {Wording.Count(summary.Articles, "article")}",
            .. first is null ? Array.Empty<string>() : [first == last ? $"dated {first}" : $"dated {first} to {last}"],
            .. undated == 0 ? Array.Empty<string>() : [$"{Wording.Number(undated)} undated"],
        ];
        return $"{string.Join(", ", parts)}, and with nothing else. {DraftWording.Reach}";
    }
}
