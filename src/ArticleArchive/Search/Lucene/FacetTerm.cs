using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>A value that a facet counts.</summary>
/// <param name="Term">The key that values are counted by; spellings of the same value share it.</param>
/// <param name="Shown">The value as a reader sees it.</param>
internal readonly record struct FacetTerm(string Term, string Shown)
{
    private const char Between = '\0';

    public static FacetTerm Read(string stored)
    {
        var end = stored.IndexOf(Between, StringComparison.Ordinal);
        return end < 0 ? new FacetTerm(stored, stored) : new FacetTerm(stored[..end], stored[(end + 1)..]);
    }

    public BytesRef ToBytes() => new($"{Term}{Between}{Shown}");
}
