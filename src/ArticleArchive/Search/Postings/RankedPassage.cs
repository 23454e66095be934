namespace ArticleArchive.Search.Postings;

/// <summary>A passage as it is ranked: those with the words as typed before others, then by score, then the newest article first.</summary>
/// <param name="IsAsTyped">True when it has the words as they were typed, not only other forms of them.</param>
/// <param name="Score">Its score.</param>
/// <param name="Key">The key of its article.</param>
/// <param name="Passage">Its index in the article.</param>
internal readonly record struct RankedPassage(bool IsAsTyped, float Score, long Key, int Passage) : IComparable<RankedPassage>
{
    /// <summary>Compares by rank: the better is greater.</summary>
    public int CompareTo(RankedPassage other)
    {
        var order = IsAsTyped.CompareTo(other.IsAsTyped);
        order = order != 0 ? order : Score.CompareTo(other.Score);
        order = order != 0 ? order : Key.CompareTo(other.Key);
        return order != 0 ? order : other.Passage.CompareTo(Passage);
    }
}
