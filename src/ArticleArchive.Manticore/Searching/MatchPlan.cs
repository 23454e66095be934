namespace ArticleArchive.Manticore.Searching;

/// <summary>What the cluster is asked for a query. No passage is found by both of the first two.</summary>
internal sealed record MatchPlan
{
    /// <summary>Finds nothing.</summary>
    public static MatchPlan Nothing { get; } = new();

    /// <summary>Finds passages that are meant; null for none.</summary>
    public string? Passages { get; init; }

    /// <summary>Finds passages of which the text must say whether they are meant; null for none.</summary>
    public string? Candidates { get; init; }

    /// <summary>Whether what is found is found in quotations.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>
    /// Where quotations are searched: finds the rows of those among several speakers who say the words, in passages that <see cref="Passages"/> finds or on
    /// which the text decides.
    /// </summary>
    public string? Speakers { get; init; }

    /// <summary>Whether <see cref="Speakers"/> finds only who is meant.</summary>
    public bool AreSpeakersExact { get; init; }
}
