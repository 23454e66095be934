namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>A passage that a query finds, with its words and where the match stands in them. One object is used for one passage after another.</summary>
internal sealed class MatchedPassage(PassageWords words)
{
    /// <summary>The segment of the index that has it.</summary>
    public required Segment Segment { get; set; }

    /// <summary>Its article: a number in the segment.</summary>
    public int Article { get; set; }

    /// <summary>Its document in the index.</summary>
    public int Document { get; set; }

    /// <summary>Its words.</summary>
    public PassageWords Words { get; } = words;

    /// <summary>Where the query's words stand, in order and not overlapping; empty where no words were asked for.</summary>
    public List<WordRange> Matches { get; } = [];
}
