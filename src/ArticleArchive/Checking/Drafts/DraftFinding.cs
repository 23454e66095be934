namespace ArticleArchive.Checking.Drafts;

/// <summary>What was found at one place of a draft: a quotation and its verdict, a link and what became of it, or a comment for the check.</summary>
public sealed record DraftFinding
{
    /// <summary>What was found.</summary>
    public required DraftRule Rule { get; init; }

    /// <summary>Where it begins.</summary>
    public required DraftPlace From { get; init; }

    /// <summary>Where it ends.</summary>
    public required DraftPlace To { get; init; }

    /// <summary>The words of the quotation, the address of the link, or the words that a comment names.</summary>
    public required string Subject { get; init; }

    /// <summary>The sentence that answers, without a full stop.</summary>
    public required string Sentence { get; init; }

    /// <summary>The quotation with its verdict; null for a link or a comment.</summary>
    public CheckedQuotation? Quotation { get; init; }

    /// <summary>The link and what became of it; null for a quotation or a comment.</summary>
    public CheckedLink? Link { get; init; }

    /// <summary>Why a comment of the draft lets it pass; null when none does.</summary>
    public string? AllowedBecause { get; init; }

    /// <summary>True when it was known before.</summary>
    public bool IsKnown { get; init; }

    /// <summary>How grave it is.</summary>
    public DraftLevel Level => DraftWording.LevelOf(Rule);

    /// <summary>True for what is to be dealt with: neither in order, nor let pass, nor known before.</summary>
    public bool IsOpen => Level != DraftLevel.None && AllowedBecause is null && !IsKnown;

    /// <summary>The same for the same finding wherever it stands in the draft, and in whichever file: 16 hexadecimal digits.</summary>
    public string Fingerprint => DraftFingerprint.Of(this);
}
