namespace ArticleArchive.Importing;

/// <summary>What an archivist should look at: it becomes a comment in the front matter.</summary>
/// <param name="Why">One sentence.</param>
/// <param name="Key">The key that the doubt is about; null when it is about the text.</param>
/// <param name="Value">A value for the key that may be right; null when there is none.</param>
public sealed record ImportDoubt(string Why, string? Key = null, string? Value = null)
{
    /// <summary>Words of the original that are struck out, and so are not in the article.</summary>
    internal static ImportDoubt OfStruckOut(IEnumerable<string> words) => new($"What is struck out was left out: {string.Join(", ", words.Select(one => $"“{one}”"))}.");
}
