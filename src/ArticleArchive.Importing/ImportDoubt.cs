namespace ArticleArchive.Importing;

/// <summary>A point for the archivist to review, written as a comment in the front matter.</summary>
/// <param name="Why">What is uncertain, in one sentence.</param>
/// <param name="Key">The key that the doubt concerns; null for the text.</param>
/// <param name="Value">A value for the key that may be right; null for none.</param>
public sealed record ImportDoubt(string Why, string? Key = null, string? Value = null)
{
    /// <summary>Struck-out words of the original, which are not in the article.</summary>
    internal static ImportDoubt ForStruckOut(IEnumerable<string> words) =>
        new($"Struck-out words were left out: {string.Join(", ", words.Select(one => $"“{one}”"))}.");
}
