namespace ArticleArchive.Catalog;

/// <summary>What state the database file is in.</summary>
internal enum StoreCondition
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is not a database, or a damaged one.</summary>
    Damaged,

    /// <summary>Its tables are of another make; it cannot be read.</summary>
    OtherMake,

    /// <summary>It can be read, but was made by other rules than today's.</summary>
    Outdated,

    /// <summary>It can be read, but the search index has not its state, or is damaged.</summary>
    Unindexed,

    /// <summary>It can be read and changed.</summary>
    Current,
}
