namespace ArticleArchive.Checking.Drafts;

/// <summary>A text before it is printed: what stands in it that can be held against the archive.</summary>
public sealed record Draft
{
    /// <summary>The name of its file; null for a text without one.</summary>
    public string? Name { get; init; }

    /// <summary>Its paragraphs, in order; may be empty.</summary>
    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    /// <summary>Whole addresses that stand in it, to whatever site, in order.</summary>
    public IReadOnlyList<DraftLink> Links { get; init; } = [];

    /// <summary>Comments that let a finding pass, in order.</summary>
    public IReadOnlyList<DraftAllowance> Allowances { get; init; } = [];

    /// <summary>A plain text. Lines that are broken at one width are joined; else each line is a paragraph.</summary>
    public static Draft OfText(string text) => new DraftSource(text).Read(PlainTextBlocks.Of);

    /// <summary>A text each of whose lines is a paragraph, whatever it looks like: what a word processor's document has.</summary>
    public static Draft OfLines(string text) => new DraftSource(text).Read(PlainTextBlocks.EachLineOf);
}

/// <summary>An address in a draft.</summary>
/// <param name="Address">The address as it stands there.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record DraftLink(string Address, DraftPlace From, DraftPlace To);

/// <summary>A comment for the check: <c>&lt;!-- archive-lint: allow "words": reason --&gt;</c>.</summary>
/// <param name="Words">Words of the quotation, or part of the address, that may pass; null when the comment cannot be read.</param>
/// <param name="Reason">Why; null when no reason is given.</param>
/// <param name="From">Where the comment begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record DraftAllowance(string? Words, string? Reason, DraftPlace From, DraftPlace To);
