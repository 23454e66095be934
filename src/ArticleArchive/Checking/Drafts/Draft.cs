namespace ArticleArchive.Checking.Drafts;

/// <summary>A text before publication: the parts that can be checked against the archive.</summary>
public sealed record Draft
{
    /// <summary>The name of its file; null for a text without one.</summary>
    public string? Name { get; init; }

    /// <summary>Its paragraphs, in order; may be empty.</summary>
    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    /// <summary>The complete addresses in it, to any site, in order.</summary>
    public IReadOnlyList<DraftLink> Links { get; init; } = [];

    /// <summary>Comments that allow a finding, in order.</summary>
    public IReadOnlyList<DraftAllowance> Allowances { get; init; } = [];

    /// <summary>Reads a plain text. Lines wrapped at one width are joined; otherwise each line is a paragraph.</summary>
    public static Draft OfText(string text) => new DraftSource(text).Read(PlainTextBlocks.Split);

    /// <summary>Reads a text in which every line is a paragraph, as in a word processor's document.</summary>
    public static Draft OfLines(string text) => new DraftSource(text).Read(PlainTextBlocks.EachLineOf);
}

/// <summary>An address in a draft.</summary>
/// <param name="Address">The address as written.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record DraftLink(string Address, DraftPlace From, DraftPlace To);

/// <summary>A comment that allows a finding: <c>&lt;!-- archive-lint: allow "words": reason --&gt;</c>.</summary>
/// <param name="Words">Words of the quotation, or part of the address, to allow; null when the comment cannot be read.</param>
/// <param name="Reason">The reason; null when none is given.</param>
/// <param name="From">Where the comment begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record DraftAllowance(string? Words, string? Reason, DraftPlace From, DraftPlace To);
