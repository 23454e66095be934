using ArticleArchive.Articles;

namespace ArticleArchive.Web.Linking.Lists;

/// <summary>One entry of a reading list, and what has become of it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Cited">The words as they stand now; null where they are gone, or never were.</param>
/// <param name="State">What became of them: <c>Unchanged since it was cited</c>.</param>
internal sealed record ListedPassage(ListEntry Entry, CitedWords? Cited, string State)
{
    /// <summary>The article; null where there is none.</summary>
    public Article? Article { get; init; }

    /// <summary>The words as they last were, of a paragraph that was removed; null where they stand.</summary>
    public string? LastWords { get; init; }
}
