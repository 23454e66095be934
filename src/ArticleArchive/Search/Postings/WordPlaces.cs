using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>Where one word stands in the blocks that were added last: what waits to be written of it.</summary>
internal sealed class WordPlaces
{
    private readonly List<(int Block, int End)> _blocks = [];
    private readonly List<int> _places = [];

    /// <summary>In how many of the passages added it stands.</summary>
    public int Passages { get; private set; }

    /// <summary>The blocks, rising.</summary>
    public int Blocks => _blocks.Count;

    /// <summary>The number of a block.</summary>
    public int BlockAt(int index) => _blocks[index].Block;

    /// <summary>The places in a block, rising.</summary>
    public ReadOnlySpan<int> PlacesAt(int index) => CollectionsMarshal.AsSpan(_places)[(index == 0 ? 0 : _blocks[index - 1].End).._blocks[index].End];

    /// <summary>Adds the places of one article, which come after all that are there.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">The place of the article's first word.</param>
    /// <param name="places">Places counted from there.</param>
    /// <param name="passages">In how many passages they stand.</param>
    public void Add(int block, int start, ReadOnlySpan<int> places, int passages)
    {
        foreach (var place in places)
            _places.Add(start + place);

        Passages += passages;
        if (_blocks.Count > 0 && _blocks[^1].Block == block)
            _blocks[^1] = (block, _places.Count);
        else
            _blocks.Add((block, _places.Count));
    }
}
