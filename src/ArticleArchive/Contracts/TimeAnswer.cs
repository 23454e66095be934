using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Contracts;

/// <summary>A search over time.</summary>
public sealed record TimeAnswer(
    QueryAnswer Query,
    [property: Description("The number of passages that the search finds.")] long Total,
    [property: JsonConverter(typeof(LowerCase<PeriodSpan>))] PeriodSpan Span,
    [property: Description("The periods in order, including those between them without passages.")] IReadOnlyList<PeriodAnswer> Periods,
    [property: Description("Passages whose date is too vague for these periods (2016-XX is a year without a month), and undated ones. With the "
        + "periods they make up all passages.")]
    IReadOnlyList<PeriodAnswer> Aside,
    [property: Description("The oldest dated passage in each voice; empty when the search asks for one "
        + "voice or speaker.")] IReadOnlyList<FirstUseAnswer> Firsts,
    [property: Description("The same for each publisher, earliest first.")] IReadOnlyList<FirstUseAnswer> FirstsBySource)
{
    /// <summary>A search over time.</summary>
    public static TimeAnswer From(TimeLine line, IAddresses? addresses) => new(
        QueryAnswer.From(line.Query),
        line.Total,
        line.Span,
        [.. line.Periods.Select(period => PeriodAnswer.From(period, line.HasVoices))],
        [.. line.Aside.Select(period => PeriodAnswer.From(period, line.HasVoices))],
        [.. line.Firsts.Select(use => FirstUseAnswer.From(use, addresses))],
        [.. line.FirstsBySource.SelectMany(source => source.Uses).Select(use => FirstUseAnswer.From(use, addresses))]);
}

/// <summary>The passages that a search finds in one period.</summary>
public sealed record PeriodAnswer(
    [property: Description("The year, month or day, as within= takes it; or undated.")] string Period,
    [property: Description("All passages, as a number and for each million words of the period's articles; also for each voice when all voices "
        + "are searched.")] RateAnswer All,
    RateAnswer? Quote,
    RateAnswer? Reported,
    RateAnswer? Narrative,
    [property: Description("Whether the archive has so few words from the period that its rate may be chance.")] bool Thin)
{
    internal static PeriodAnswer From(PeriodCount period, bool hasVoices) => new(
        period.Period,
        RateAnswer.From(period, null),
        hasVoices ? RateAnswer.From(period, Voice.Quote) : null,
        hasVoices ? RateAnswer.From(period, Voice.Reported) : null,
        hasVoices ? RateAnswer.From(period, Voice.Narrative) : null,
        period.IsThin);
}

/// <summary>Passages, as a number and as a rate.</summary>
public sealed record RateAnswer(
    long Passages,
    [property: Description("The number of words in the period's articles, in the voices counted.")] long Words,
    [property: Description("Passages for each million of these words; null when there are none.")] double? PerMillion)
{
    internal static RateAnswer From(PeriodCount period, Voice? voice) => new(period.Passages.In(voice), period.Words.In(voice), period.PerMillion(voice));
}

/// <summary>The first passage in which a voice uses the words of a search.</summary>
public sealed record FirstUseAnswer(
    [property: JsonConverter(typeof(LowerCase<Voice>))] Voice Voice,
    [property: Description("The date of the article in EDTF.")] string? Date,
    string? Source,
    string Title,
    [property: Description("Article and passage in one, slug#id.")] string Ref,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url)
{
    internal static FirstUseAnswer From(FirstUse use, IAddresses? addresses) => new(
        use.Voice,
        use.Found.Article.Date?.Edtf,
        use.Found.Article.Metadata.Publisher?.Name,
        use.Found.Article.Title,
        PassageAnswer.ReferenceTo(use.Found.Article.Slug, use.Found.Passage.Id),
        addresses?.Passage(use.Found.Article.Slug, use.Found.Passage.Id));
}
