namespace ArticleArchive.Search.Lucene;

/// <summary>A phrase to look for in passages.</summary>
internal sealed class SharedPhrase
{
    /// <param name="terms">Its terms, each with its place from the beginning of the phrase.</param>
    public SharedPhrase(IEnumerable<(FoundTerm Term, int At)> terms)
    {
        Terms = [.. terms.OrderBy(place => place.Term.Passages)];
        Worth = 1 / MathF.Log2(Passages + 2);
    }

    /// <summary>Its terms, the rarest first, each with its place from the beginning of the phrase.</summary>
    public IReadOnlyList<(FoundTerm Term, int At)> Terms { get; }

    /// <summary>How many passages have its rarest term, and so the most that can have the phrase.</summary>
    public int Passages => Terms[0].Term.Passages;

    /// <summary>What it counts for: less, the more passages have it.</summary>
    public float Worth { get; }

    /// <summary>Whether a passage must have it or another finder.</summary>
    public bool IsFinder { get; set; }
}
