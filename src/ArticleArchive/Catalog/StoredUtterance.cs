using ArticleArchive.Articles;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>A statement as the catalog holds it.</summary>
/// <param name="Id">Its id in its article: the id of the passage it begins in, a hyphen, and its number among those that begin there.</param>
/// <param name="Utterance">The statement.</param>
/// <param name="Speaker">Address name of the speaker in this archive; null when unattributed or not named.</param>
public sealed record StoredUtterance(string Id, Utterance Utterance, string? Speaker)
{
    /// <summary>The name of its words, which other articles may print; null where they are too few.</summary>
    public WordingId? Wording { get; init; }
}
