using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore.Searching;

/// <summary>A passage found by the cluster, with the values that order it and that facets count.</summary>
internal sealed record FoundRow
{
    /// <summary>The columns it is read from.</summary>
    public const string Columns = "article, place, mark, flags, speaker, first_day, last_day, source, topics, years, WEIGHT() AS score";

    /// <summary>The key of the article in the catalog that the cluster was filled from.</summary>
    public required long Article { get; init; }

    /// <summary>The row of the passage in that catalog: <see cref="ArticleKey.RowOf"/>.</summary>
    public required long Place { get; init; }

    /// <summary>The digest of its text then: <see cref="ClusterTerms.Digest"/>.</summary>
    public required long Mark { get; init; }

    public required long Flags { get; init; }

    /// <summary>Its speaker, if there is only one, or the speakers whose words in it were found.</summary>
    public required IReadOnlyList<long> Speakers { get; init; }

    public required DateSpan Date { get; init; }

    public required long Source { get; init; }

    public required IReadOnlyList<long> Topics { get; init; }

    public required IReadOnlyList<long> Years { get; init; }

    public required long Weight { get; init; }

    public static FoundRow Read(object[] row) => new()
    {
        Article = ResultRows.Number(row[0]),
        Place = ResultRows.Number(row[1]),
        Mark = ResultRows.Number(row[2]),
        Flags = ResultRows.Number(row[3]),
        Speakers = ResultRows.Number(row[4]) is not 0 and var speaker ? [speaker] : [],
        Date = new DateSpan((int)ResultRows.Number(row[5]), (int)ResultRows.Number(row[6])),
        Source = ResultRows.Number(row[7]),
        Topics = [.. ResultRows.Numbers(row[8])],
        Years = [.. ResultRows.Numbers(row[9])],
        Weight = ResultRows.Number(row[10]),
    };
}
