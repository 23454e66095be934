namespace ArticleArchive.Web.Linking.Lists;

/// <summary>An entry of a reading list, and what has become of its passages.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Cited">The words as they are now; null when they are gone, or never were.</param>
/// <param name="State">What has become of them: <c>Unchanged since it was cited</c>.</param>
internal sealed record ListedPassage(ListEntry Entry, CitedWords? Cited, string State)
{
    /// <summary>The article; null where there is none.</summary>
    public Article? Article { get; init; }

    /// <summary>The last wording of a paragraph that was removed; null for one that is still there.</summary>
    public string? LastWords { get; init; }
}
