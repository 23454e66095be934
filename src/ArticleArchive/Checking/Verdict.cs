using ArticleArchive.History;

namespace ArticleArchive.Checking;

/// <summary>What the archive says of a quotation: one of the types below, here in the order in which they are tried.</summary>
public abstract record Verdict
{
    private protected Verdict()
    {
    }

    /// <summary>Where the words stand, the best first; for a quotation of several pieces, where each of them stands. Empty only when there is nothing near.</summary>
    public required IReadOnlyList<QuotedPlace> Places { get; init; }

    /// <summary>What to beware of; may be empty.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>What the quotation leaves out, or puts in square brackets, in its order; may be empty.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>The verdict whose places and differences are to be shown: this one, or what is nearest where nothing is near; itself where there is none.</summary>
    public Verdict Shown => this is NotHere { Nearest: { } nearest } ? nearest : this;
}

/// <summary>A speaker said exactly that. Places are all statements with the words, as many as are looked at.</summary>
public sealed record Verbatim : Verdict;

/// <summary>A speaker said each piece exactly, with words left out between them, or put in square brackets.</summary>
public sealed record VerbatimWithOmissions : Verdict;

/// <summary>Nobody said exactly that, but something near it stands in the archive.</summary>
public sealed record Altered : Verdict
{
    /// <summary>The words of the archive and those of the quotation, compared.</summary>
    public required IReadOnlyList<ComparedWords> Comparison { get; init; }

    /// <summary>How many words differ: those taken out and those put in, where one stands for another counted once.</summary>
    public int Differing => Comparison
        .Select((stretch, i) => (stretch, Before: i > 0 ? Comparison[i - 1] : null))
        .Sum(pair => pair switch
        {
            { stretch.Change: WordChange.Kept } => 0,
            { stretch.Change: WordChange.Added, Before: { Change: WordChange.Removed } removed } => Math.Max(0, pair.stretch.Words - removed.Words),
            _ => pair.stretch.Words,
        });

    /// <summary>How like the two are, from 0 to 1: twice the words that both have in the same order, over the words of both.</summary>
    public required double Likeness { get; init; }
}

/// <summary>The words are in the archive exactly, or with omissions, but somebody else said them.</summary>
public sealed record SaidByAnother : Verdict;

/// <summary>The words stand in an article, but the narrator tells them, at least in part: no speaker said all of that.</summary>
public sealed record NarratorsWords : Verdict;

/// <summary>Nothing in the archive is near enough. That says nothing of what stands elsewhere.</summary>
public sealed record NotHere : Verdict
{
    /// <summary>The nearest that there is, though it is not near; null when there is nothing.</summary>
    public Altered? Nearest { get; init; }
}
