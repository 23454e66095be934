namespace ArticleArchive.Search.Indexing;

/// <summary>A value that a facet counts.</summary>
/// <param name="Term">The key that values are counted by; spellings of the same value share it.</param>
/// <param name="Shown">The value as a reader sees it.</param>
public readonly record struct FacetTerm(string Term, string Shown)
{
    private const char Between = '\0';

    /// <summary>Reads <see cref="Stored"/>; a text of another form is both term and value.</summary>
    public static FacetTerm Read(string stored)
    {
        var end = stored.IndexOf(Between, StringComparison.Ordinal);
        return end < 0 ? new FacetTerm(stored, stored) : new FacetTerm(stored[..end], stored[(end + 1)..]);
    }

    /// <summary>Both in one text, as <see cref="Read"/> takes it.</summary>
    public string Stored => $"{Term}{Between}{Shown}";
}
