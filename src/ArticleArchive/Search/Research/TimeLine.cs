using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>What a search finds over time.</summary>
public sealed record TimeLine
{
    /// <summary>The query that was searched.</summary>
    public required Query Query { get; init; }

    /// <summary>The number of passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The length of the periods.</summary>
    public required PeriodSpan Span { get; init; }

    /// <summary>The periods from first to last, including empty ones between them; if those are too many, only the periods with passages.</summary>
    public required IReadOnlyList<PeriodCount> Periods { get; init; }

    /// <summary>Passages whose date is too vague for such a period, and undated ones.</summary>
    public required IReadOnlyList<PeriodCount> Aside { get; init; }

    /// <summary>Whether voices are counted separately: not if the query asks for one voice or speaker.</summary>
    public required bool HasVoices { get; init; }

    /// <summary>The first use of the words in the archive, in each voice.</summary>
    public IReadOnlyList<FirstUse> Firsts { get; init; } = [];

    /// <summary>The first uses by each publisher, earliest first; at most <see cref="MaxSources"/>.</summary>
    public IReadOnlyList<SourceFirsts> FirstsBySource { get; init; } = [];

    /// <summary>The most publishers in <see cref="FirstsBySource"/>.</summary>
    public const int MaxSources = 50;
}
