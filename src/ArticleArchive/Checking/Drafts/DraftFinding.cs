namespace ArticleArchive.Checking.Drafts;

/// <summary>A finding at one place in a draft: a quotation and its verdict, a link and what has become of it, or a comment for the check.</summary>
public sealed record DraftFinding
{
    /// <summary>What was found.</summary>
    public required DraftRule Rule { get; init; }

    /// <summary>Where it begins.</summary>
    public required DraftPlace From { get; init; }

    /// <summary>Where it ends.</summary>
    public required DraftPlace To { get; init; }

    /// <summary>The words of the quotation, the address of the link, or the words named in a comment.</summary>
    public required string Subject { get; init; }

    /// <summary>The sentence that states the result, without a full stop.</summary>
    public required string Sentence { get; init; }

    /// <summary>The quotation with its verdict; null for a link or a comment.</summary>
    public CheckedQuotation? Quotation { get; init; }

    /// <summary>The link and what has become of it; null for a quotation or a comment.</summary>
    public CheckedLink? Link { get; init; }

    /// <summary>The reason given by the comment that allows it; null when none does.</summary>
    public string? AllowedBecause { get; init; }

    /// <summary>Whether it was already known.</summary>
    public bool IsKnown { get; init; }

    /// <summary>How serious it is.</summary>
    public DraftLevel Level => DraftWording.LevelOf(Rule);

    /// <summary>Whether it needs attention: it is not in order, not allowed and not already known.</summary>
    public bool IsOpen => Level != DraftLevel.None && AllowedBecause is null && !IsKnown;

    /// <summary>Identifies the same finding anywhere in the draft and in any file: 16 hexadecimal digits.</summary>
    public string Fingerprint => DraftFingerprint.Compute(this);
}
