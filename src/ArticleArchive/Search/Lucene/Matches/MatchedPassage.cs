namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>A passage that a query finds, with its words and the places of the matches in them. The object is reused for one passage after another.</summary>
internal sealed class MatchedPassage(PassageWords words)
{
    /// <summary>The segment of the index that it is in.</summary>
    public required Segment Segment { get; set; }

    /// <summary>Its article, as a number in the segment.</summary>
    public int Article { get; set; }

    /// <summary>Its document in the index.</summary>
    public int Document { get; set; }

    public PassageWords Words { get; } = words;

    /// <summary>The places of the query's words, in order and not overlapping; empty when the query has no words.</summary>
    public List<WordRange> Matches { get; } = [];
}
