namespace ArticleArchive.Articles;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The index of its first unit, from 0.</param>
/// <param name="Length">Its number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The words of the span in <paramref name="text"/>.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
