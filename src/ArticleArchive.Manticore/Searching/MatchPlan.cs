namespace ArticleArchive.Manticore.Searching;

/// <summary>The match expressions sent to the cluster for a query. No passage is found by both <see cref="Passages"/> and <see cref="Candidates"/>.</summary>
internal sealed record MatchPlan
{
    /// <summary>Finds nothing.</summary>
    public static MatchPlan Nothing { get; } = new();

    /// <summary>Finds passages that certainly match; null for none.</summary>
    public string? Passages { get; init; }

    /// <summary>Finds passages whose text must be checked; null for none.</summary>
    public string? Candidates { get; init; }

    /// <summary>Whether it searches quotations.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>
    /// If quotations are searched: finds the rows of those of several speakers who say the words, in passages found by <see cref="Passages"/> or decided by a
    /// check of the text.
    /// </summary>
    public string? Speakers { get; init; }

    /// <summary>Whether <see cref="Speakers"/> finds only the right speakers.</summary>
    public bool AreSpeakersExact { get; init; }
}
