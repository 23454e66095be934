namespace ArticleArchive.Search.Lucene;

/// <summary>What a plan is for.</summary>
internal enum PlanPurpose
{
    /// <summary>The best matches come first, so the word as typed is distinguished from its other forms.</summary>
    Ranking,

    /// <summary>Matches are counted or sorted by date.</summary>
    Counting,
}
