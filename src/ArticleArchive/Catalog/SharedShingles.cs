using System.Runtime.InteropServices;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>The shingles that several wordings have, in memory: a build looks each of them up as often as there are wordings that have it.</summary>
/// <param name="most">A shingle of more wordings is left out.</param>
internal sealed class SharedShingles(int most)
{
    private readonly List<uint> _shingles = [];
    private readonly List<int> _ends = [0];
    private readonly List<WordingKey> _wordings = [];

    /// <summary>Adds a shingle, higher than those before it, and its wordings.</summary>
    public void Add(uint shingle, IReadOnlyCollection<WordingKey> wordings)
    {
        if (wordings.Count < 2 || wordings.Count > most)
            return;

        _shingles.Add(shingle);
        _wordings.AddRange(wordings);
        _ends.Add(_wordings.Count);
    }

    /// <summary>The wordings of a shingle; none where it is not shared.</summary>
    public ReadOnlySpan<WordingKey> With(uint shingle)
    {
        var at = _shingles.BinarySearch(shingle);
        return at < 0 ? default : CollectionsMarshal.AsSpan(_wordings)[_ends[at].._ends[at + 1]];
    }
}
