namespace ArticleArchive.Quotations.Words;

/// <summary>A stretch of one passage in an outermost pair of marks.</summary>
internal sealed record QuotedRegion
{
    public required int Passage { get; init; }

    /// <summary>Where the opening mark begins.</summary>
    public required int Open { get; init; }

    /// <summary>The first UTF-16 unit inside the marks.</summary>
    public required int Start { get; init; }

    /// <summary>The first UTF-16 unit after the words.</summary>
    public required int End { get; init; }

    /// <summary>The first UTF-16 unit after the closing mark; <see cref="End"/> when there is none.</summary>
    public required int Close { get; init; }

    public required MarkFamily Family { get; init; }

    /// <summary>Whether it continues a statement left open in the passage before.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it is unclosed and may begin with a stray mark, unless the next passage continues it.</summary>
    public bool Doubtful { get; init; }

    public bool Closed => Close > End;
}
