namespace ArticleArchive.Web.Linking.Searches;

/// <summary>The passages that a search finds.</summary>
/// <param name="Total">How many passages.</param>
/// <param name="Passages">The newest of them, at most <see cref="ResultsDigest.MaxPassages"/>.</param>
internal sealed record FoundPassages(long Total, IReadOnlyList<CatalogPassage> Passages)
{
    /// <summary>Whether all of them were read.</summary>
    public bool AreAll => Total == Passages.Count;

    /// <summary>The state of all of them; null where not all were read.</summary>
    public string? State => AreAll ? ResultsDigest.Compute(Passages.Select(found => found.Passage)) : null;
}
