using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>What a search finds over time.</summary>
public sealed record TimeLine
{
    /// <summary>The query that was searched.</summary>
    public required Query Query { get; init; }

    /// <summary>How many passages it finds.</summary>
    public required long Total { get; init; }

    /// <summary>How long the periods are.</summary>
    public required PeriodSpan Span { get; init; }

    /// <summary>The periods from the first to the last, those between that have none included; where these were too many, only those that have some.</summary>
    public required IReadOnlyList<PeriodCount> Periods { get; init; }

    /// <summary>Passages whose date tells no such period, and undated ones.</summary>
    public required IReadOnlyList<PeriodCount> Aside { get; init; }

    /// <summary>Whether voices are counted apart: not where one voice or one speaker is asked for.</summary>
    public required bool HasVoices { get; init; }

    /// <summary>Where the words first stand: in the archive, in each voice.</summary>
    public IReadOnlyList<FirstUse> Firsts { get; init; } = [];

    /// <summary>The same for each publisher, the earliest first; at most <see cref="MostSources"/>.</summary>
    public IReadOnlyList<SourceFirsts> FirstsBySource { get; init; } = [];

    /// <summary>The most publishers in <see cref="FirstsBySource"/>.</summary>
    public const int MostSources = 50;
}
