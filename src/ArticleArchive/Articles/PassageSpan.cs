namespace ArticleArchive.Articles;

/// <summary>A stretch of the text of one passage of an article.</summary>
/// <param name="Passage">Which passage: its index in the article's list of passages, from 0.</param>
/// <param name="Span">Where in that passage's text, in UTF-16 units.</param>
public readonly record struct PassageSpan(int Passage, TextSpan Span)
{
    /// <summary>Whether both have a unit in common.</summary>
    public bool Touches(PassageSpan other) => Passage == other.Passage && Span.Start < other.Span.End && other.Span.Start < Span.End;

    /// <summary>Whether the other is a part of it, or the whole.</summary>
    public bool Covers(PassageSpan other) => Passage == other.Passage && Span.Start <= other.Span.Start && Span.End >= other.Span.End;
}
