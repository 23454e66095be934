namespace ArticleArchive.Checking.Drafts;

/// <summary>How a draft is checked.</summary>
public sealed record DraftOptions
{
    /// <summary>Who is said to have spoken where the draft names nobody; null when nobody is.</summary>
    public string? By { get; init; }

    /// <summary>The address that this archive is known by: links that begin with it are looked up. Null to look at none.</summary>
    public Uri? Site { get; init; }

    /// <summary>The most quotations that are checked; the report says when there were more.</summary>
    public int MostQuotations { get; init; } = int.MaxValue;

    /// <summary>The longest it may take. A check that takes longer gives no report: half of one would depend on the load of the machine.</summary>
    public TimeSpan Limit { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Receives how many quotations are checked, and of how many; may be null.</summary>
    public IProgress<(int Done, int Of)>? Progress { get; init; }
}
