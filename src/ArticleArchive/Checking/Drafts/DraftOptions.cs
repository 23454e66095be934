namespace ArticleArchive.Checking.Drafts;

/// <summary>How a draft is checked.</summary>
public sealed record DraftOptions
{
    /// <summary>The supposed speaker where the draft names nobody; null when none is given.</summary>
    public string? By { get; init; }

    /// <summary>The address of this archive: links that begin with it are checked. Null to check no links.</summary>
    public Uri? Site { get; init; }

    /// <summary>The most quotations to check; the report says when there were more.</summary>
    public int MaxQuotations { get; init; } = int.MaxValue;

    /// <summary>The longest the check may take. After that there is no report, since a partial one would depend on the load of the machine.</summary>
    public TimeSpan Limit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Receives the number of quotations checked so far and the total; may be null.</summary>
    public IProgress<(int Done, int Total)>? Progress { get; init; }
}
