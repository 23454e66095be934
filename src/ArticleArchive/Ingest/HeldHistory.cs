using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Ingest;

/// <summary>The history file of an article, read.</summary>
/// <param name="KeptUnder">The slug that the file is named after: the slug of the article's file name, or the one it had before it was renamed.</param>
/// <param name="Text">The text of the file; empty when nothing is recorded.</param>
/// <param name="History">What is recorded.</param>
public sealed record HeldHistory(ArticleSlug KeptUnder, string Text, ArticleHistory History)
{
    /// <summary>Why the file could not be read or does not hold; null when it is in order.</summary>
    public ContentProblem? Problem { get; init; }

    internal static HeldHistory None(ArticleSlug slug) => new(slug, "", ArticleHistory.None);

    /// <summary>The history as the catalog stores it beside the article; null when nothing is recorded.</summary>
    internal StoredHistory? StoredWith(Article article) => History.Latest is not { } latest
        ? null
        : new StoredHistory(Text, latest.Number, latest.Time, latest.Note) { HasUnrecordedChanges = ArticleRecorder.HasOtherWords(History, article) };
}
