namespace ArticleArchive.Search.Research;

/// <summary>The order of the lines of a concordance, and what groups them. The names, in lower case, are those of the address.</summary>
public enum LineOrder
{
    /// <summary>Newest first, undated last; grouped by year.</summary>
    Newest,

    /// <summary>Oldest first, undated before the rest; grouped by year.</summary>
    Oldest,

    /// <summary>By the first word to the left, then the second and the third.</summary>
    Left1,

    /// <summary>By the second word to the left, then the third and the fourth.</summary>
    Left2,

    /// <summary>By the third word to the left, then the fourth and the fifth.</summary>
    Left3,

    /// <summary>By the first word to the right, then the second and the third.</summary>
    Right1,

    /// <summary>By the second word to the right, then the third and the fourth.</summary>
    Right2,

    /// <summary>By the third word to the right, then the fourth and the fifth.</summary>
    Right3,

    /// <summary>By the first word to the left, the most frequent first.</summary>
    LeftCount,

    /// <summary>By the first word to the right, the most frequent first.</summary>
    RightCount,

    /// <summary>By speaker; lines without a known speaker come last.</summary>
    Speaker,

    /// <summary>By publisher; articles without one come last.</summary>
    Source,
}
