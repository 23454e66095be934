using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Articles;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Contracts;

/// <summary>A search over time.</summary>
public sealed record TimeAnswer(
    QueryAnswer Query,
    [property: Description("All passages that the search finds.")] long Total,
    [property: JsonConverter(typeof(LowerCase<PeriodSpan>))] PeriodSpan Span,
    [property: Description("The periods in order, those without passages between them included.")] IReadOnlyList<PeriodAnswer> Periods,
    [property: Description("Passages whose date tells no such period (2016-XX is a year without a month), and undated ones. With the periods they are all passages.")]
    IReadOnlyList<PeriodAnswer> Aside,
    [property: Description("The oldest dated passage in each voice; empty where one voice or speaker is asked for.")] IReadOnlyList<FirstUseAnswer> Firsts,
    [property: Description("The same for each publisher, the earliest first.")] IReadOnlyList<FirstUseAnswer> FirstsBySource)
{
    /// <summary>A search over time.</summary>
    public static TimeAnswer Of(TimeLine line, IAddresses? addresses) => new(
        QueryAnswer.Of(line.Query),
        line.Total,
        line.Span,
        [.. line.Periods.Select(period => PeriodAnswer.Of(period, line.HasVoices))],
        [.. line.Aside.Select(period => PeriodAnswer.Of(period, line.HasVoices))],
        [.. line.Firsts.Select(use => FirstUseAnswer.Of(use, addresses))],
        [.. line.FirstsBySource.SelectMany(source => source.Uses).Select(use => FirstUseAnswer.Of(use, addresses))]);
}

/// <summary>What a search finds in one period.</summary>
public sealed record PeriodAnswer(
    [property: Description("The year, month or day, as within= takes it; or undated.")] string Period,
    [property: Description("Passages, and for each million words of the articles of the period; voices apart where all are searched.")] RateAnswer All,
    RateAnswer? Quote,
    RateAnswer? Reported,
    RateAnswer? Narrative,
    [property: Description("Whether the archive has so few words of the period that its rate may be chance.")] bool Thin)
{
    internal static PeriodAnswer Of(PeriodCount period, bool hasVoices) => new(
        period.Period,
        RateAnswer.Of(period, null),
        hasVoices ? RateAnswer.Of(period, Voice.Quote) : null,
        hasVoices ? RateAnswer.Of(period, Voice.Reported) : null,
        hasVoices ? RateAnswer.Of(period, Voice.Narrative) : null,
        period.IsThin);
}

/// <summary>Passages, as a number and as a rate.</summary>
public sealed record RateAnswer(
    long Passages,
    [property: Description("Words of the articles of the period in the voices that are counted.")] long Words,
    [property: Description("Passages for each million of these words; null where there are none.")] double? PerMillion)
{
    internal static RateAnswer Of(PeriodCount period, Voice? voice) => new(period.Passages.In(voice), period.Words.In(voice), period.PerMillion(voice));
}

/// <summary>Where the words of a search first stand in a voice.</summary>
public sealed record FirstUseAnswer(
    [property: JsonConverter(typeof(LowerCase<Voice>))] Voice Voice,
    [property: Description("The date of the article in EDTF.")] string? Date,
    string? Source,
    string Title,
    [property: Description("Article and passage in one, slug#id.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url)
{
    internal static FirstUseAnswer Of(FirstUse use, IAddresses? addresses) => new(
        use.Voice,
        use.Found.Article.Date?.Edtf,
        use.Found.Article.Metadata.Publisher?.Name,
        use.Found.Article.Title,
        PassageAnswer.ReferenceTo(use.Found.Article.Slug, use.Found.Passage.Id),
        addresses?.Passage(use.Found.Article.Slug, use.Found.Passage.Id));
}
