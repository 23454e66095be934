using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>A statement as stored in the catalog.</summary>
/// <param name="Id">Its id in its article: the id of the passage it begins in, a hyphen, and its number among the statements that begin there.</param>
/// <param name="Utterance">The statement.</param>
/// <param name="Speaker">The slug of the speaker; null when unattributed or not named.</param>
public sealed record StoredUtterance(string Id, Utterance Utterance, string? Speaker)
{
    /// <summary>The id of its words, which other articles may also print; null when they are too few.</summary>
    public WordingId? Wording { get; init; }
}
