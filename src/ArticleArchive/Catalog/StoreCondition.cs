namespace ArticleArchive.Catalog;

/// <summary>The condition of the database file.</summary>
internal enum StoreCondition
{
    /// <summary>It does not exist.</summary>
    Missing,

    /// <summary>It is not a database, or a damaged one.</summary>
    Damaged,

    /// <summary>Its schema has another version; it cannot be read.</summary>
    OtherVersion,

    /// <summary>It can be read, but was made by older rules.</summary>
    Outdated,

    /// <summary>It can be read, but the search index is out of step or damaged.</summary>
    Unindexed,

    /// <summary>It can be read and changed.</summary>
    Current,
}
