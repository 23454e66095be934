using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>A quotation mark in a text, and what the characters beside it allow it to do.</summary>
internal readonly record struct Mark(int Start, int Length, MarkFamily Family, bool CanOpen, bool CanClose)
{
    public int End => Start + Length;

    /// <summary>Whether it is a closing mark that may equally be the apostrophe of a possessive or of a clipped word.</summary>
    public bool Doubtful { get; init; }

    public bool OnlyOpens => CanOpen && !CanClose;

    public bool OnlyCloses => CanClose && !CanOpen;
}
