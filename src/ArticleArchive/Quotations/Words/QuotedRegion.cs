namespace ArticleArchive.Quotations.Words;

/// <summary>A stretch of one passage between an outermost pair of marks.</summary>
internal sealed record QuotedRegion
{
    public required int Passage { get; init; }

    /// <summary>Where the opening mark begins.</summary>
    public required int Open { get; init; }

    /// <summary>The first unit inside the marks.</summary>
    public required int Start { get; init; }

    /// <summary>The first unit after the words.</summary>
    public required int End { get; init; }

    /// <summary>The first unit after the closing mark; <see cref="End"/> when there is none.</summary>
    public required int Close { get; init; }

    public required MarkFamily Family { get; init; }

    /// <summary>It reopens the statement that the passage before left open.</summary>
    public bool Continues { get; init; }

    /// <summary>Nothing closes it, and only a next passage that goes on with it shows that it is no stray mark.</summary>
    public bool Doubtful { get; init; }

    public bool Closed => Close > End;
}
