using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Contracts;

/// <summary>Two searches side by side.</summary>
public sealed record CompareAnswer(
    ComparedSearchAnswer A,
    ComparedSearchAnswer B,
    [property: Description("What both find; null when no single search can ask for it.")] SharedAnswer? Both,
    [property: JsonConverter(typeof(LowerCase<PeriodSpan>)), Description("The length of the periods.")] PeriodSpan Span,
    [property: Description("What the counts of words mean when a limit was reached; null when none was.")] string? Note)
{
    /// <summary>Two searches side by side.</summary>
    public static CompareAnswer From(SearchComparison compared, IAddresses? addresses) => new(
        ComparedSearchAnswer.From(compared.One, compared, [.. compared.Words.More.Select(word => KeywordAnswer.From(word, compared.Words.Found))]),
        ComparedSearchAnswer.From(compared.Other, compared, [.. compared.Words.Fewer.Select(word => KeywordAnswer.FromOther(word, compared.Words.Found))]),
        compared.Shared is { } shared ? new SharedAnswer(shared.Search.Typed, shared.Passages, addresses?.Search(shared.Search)) : null,
        compared.Both.Span,
        compared.Words.Found.One.Passages.Note ?? compared.Words.Found.Other.Passages.Note);
}

/// <summary>One of two searches.</summary>
public sealed record ComparedSearchAnswer(
    QueryAnswer Query,
    [property: Description("The number of passages found.")] long Total,
    [property: Description("The periods in which either search finds something, with the periods between them; then the passages that belong "
        + "to no period.")] IReadOnlyList<PeriodTotal> Time,
    FacetCounts Facets,
    [property: Description("Words that are more frequent in its passages than in those of the other.")] IReadOnlyList<KeywordAnswer> Key)
{
    internal static ComparedSearchAnswer From(ComparedSearch one, SearchComparison compared, IReadOnlyList<KeywordAnswer> words)
    {
        var counts = one.Time.Periods.Concat(one.Time.Aside).ToDictionary(period => period.Period, period => period.Passages.All);
        var query = one.Results.Request.Query;
        return new(
            QueryAnswer.From(query),
            one.Results.Total,
            [.. compared.Both.Periods.Concat(compared.Both.Aside).Select(period => new PeriodTotal(period.Period, counts.GetValueOrDefault(period.Period)))],
            FacetCounts.From(one.Results.Facets),
            words);
    }
}

/// <summary>The number of passages that a search finds in a period.</summary>
public sealed record PeriodTotal(string Period, long Passages);

/// <summary>The overlap of two searches.</summary>
public sealed record SharedAnswer(
    [property: Description("The search that finds what both find.")] string Q,
    long Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), Description("The address of that search.")] string? Url);
