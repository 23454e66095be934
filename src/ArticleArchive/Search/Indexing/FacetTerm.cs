namespace ArticleArchive.Search.Indexing;

/// <summary>A value that a facet counts.</summary>
/// <param name="Term">The key by which values are counted; spellings of the same value share it.</param>
/// <param name="Shown">The value as shown to readers.</param>
public readonly record struct FacetTerm(string Term, string Shown)
{
    private const char Separator = '\0';

    /// <summary>Reads <see cref="Stored"/>; a text in any other form is both term and value.</summary>
    public static FacetTerm Read(string stored)
    {
        var end = stored.IndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? new FacetTerm(stored, stored) : new FacetTerm(stored[..end], stored[(end + 1)..]);
    }

    /// <summary>Both in one text, which <see cref="Read"/> reads.</summary>
    public string Stored => $"{Term}{Separator}{Shown}";
}
