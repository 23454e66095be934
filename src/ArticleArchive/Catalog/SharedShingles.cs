using System.Runtime.InteropServices;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>The shingles that several wordings share, in memory: a build looks each one up once for every wording that has it.</summary>
/// <param name="limit">The most wordings of a shingle; one with more is left out.</param>
internal sealed class SharedShingles(int limit)
{
    private readonly List<uint> _shingles = [];
    private readonly List<int> _ends = [0];
    private readonly List<WordingKey> _wordings = [];

    /// <summary>Adds a shingle, greater than those before it, and its wordings.</summary>
    public void Add(uint shingle, IReadOnlyCollection<WordingKey> wordings)
    {
        if (wordings.Count < 2 || wordings.Count > limit)
            return;

        _shingles.Add(shingle);
        _wordings.AddRange(wordings);
        _ends.Add(_wordings.Count);
    }

    /// <summary>The wordings of a shingle; empty if it is not shared.</summary>
    public ReadOnlySpan<WordingKey> With(uint shingle)
    {
        var at = _shingles.BinarySearch(shingle);
        return at < 0 ? default : CollectionsMarshal.AsSpan(_wordings)[_ends[at].._ends[at + 1]];
    }
}
