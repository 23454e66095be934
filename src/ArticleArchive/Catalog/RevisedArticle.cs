namespace ArticleArchive.Catalog;

/// <summary>An article that changed after it was published: its publisher says so, or it was recorded more than once.</summary>
public sealed record RevisedArticle
{
    /// <summary>The article, as shown in a list.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The time of the last change: the time of its last record, or the start of the day that its publisher gives.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>When its publisher changed it; null when the metadata gives no change after publication.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>Its recorded history; null when there is none. A single revision means that no change of the words is on record.</summary>
    public StoredHistory? History { get; init; }
}
