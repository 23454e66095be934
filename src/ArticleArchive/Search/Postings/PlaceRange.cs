namespace ArticleArchive.Search.Postings;

/// <summary>Places that follow one another, in the order of where they begin.</summary>
internal readonly record struct PlaceRange(int First, int Last) : IComparable<PlaceRange>
{
    public int CompareTo(PlaceRange other) => First == other.First ? Last.CompareTo(other.Last) : First.CompareTo(other.First);
}
