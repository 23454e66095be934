namespace ArticleArchive.Articles;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The index of its first unit, from 0.</param>
/// <param name="Length">Its number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the unit at an index is in the span.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>The words of the span in <paramref name="text"/>.</summary>
    public string Slice(string text) => text.Substring(Start, Length);
}
