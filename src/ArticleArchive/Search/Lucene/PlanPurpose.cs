namespace ArticleArchive.Search.Lucene;

/// <summary>What a plan is for.</summary>
internal enum PlanPurpose
{
    /// <summary>The best matches come first: the word as typed is told from its other forms.</summary>
    Ranking,

    /// <summary>Matches are counted or put in the order of dates.</summary>
    Counting,
}
