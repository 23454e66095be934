using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>One quotation mark of a text, with what its neighbours allow it to do.</summary>
internal readonly record struct Mark(int Start, int Length, MarkFamily Family, bool CanOpen, bool CanClose)
{
    public int End => Start + Length;

    /// <summary>A closing mark that may as well be the apostrophe of a possessive or of a clipped word.</summary>
    public bool Doubtful { get; init; }

    public bool OnlyOpens => CanOpen && !CanClose;

    public bool OnlyCloses => CanClose && !CanOpen;
}
