namespace ArticleArchive.Articles;

/// <summary>A stretch of the text of one passage of an article.</summary>
/// <param name="Passage">The passage's index in the article's list, from 0.</param>
/// <param name="Span">The span in that passage's text, in UTF-16 units.</param>
public readonly record struct PassageSpan(int Passage, TextSpan Span)
{
    /// <summary>Whether the two have a unit in common.</summary>
    public bool Touches(PassageSpan other) => Passage == other.Passage && Span.Start < other.Span.End && other.Span.Start < Span.End;

    /// <summary>Whether this contains the whole of the other.</summary>
    public bool Covers(PassageSpan other) => Passage == other.Passage && Span.Start <= other.Span.Start && Span.End >= other.Span.End;
}
