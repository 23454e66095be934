using Lucene.Net.Util;

namespace ArticleArchive.LuceneNet;

/// <summary>What a facet counts: the mark that tells values apart, and the value as a reader sees it.</summary>
internal readonly record struct FacetValue(string Mark, string Shown)
{
    private const char Between = '\0';

    public static FacetValue Read(BytesRef bytes)
    {
        var both = bytes.Utf8ToString();
        var end = both.IndexOf(Between, StringComparison.Ordinal);
        return new FacetValue(both[..end], both[(end + 1)..]);
    }

    public BytesRef ToBytes() => new($"{Mark}{Between}{Shown}");
}
