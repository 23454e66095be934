using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>Takes the words of an article one after another and sorts their places by word.</summary>
internal sealed class WordCollector
{
    private const int NoWord = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _sequence = [];
    private readonly List<(int Count, int Passages, int LastPassage)> _words = [];

    /// <summary>Takes the next word, which stands in that passage.</summary>
    public void Add(string word, int passage)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var isKnown);
        if (!isKnown)
        {
            number = _words.Count;
            _words.Add((0, 0, -1));
        }

        ref var counted = ref CollectionsMarshal.AsSpan(_words)[number];
        counted.Count++;
        if (counted.LastPassage != passage)
            (counted.Passages, counted.LastPassage) = (counted.Passages + 1, passage);
        _sequence.Add(number);
    }

    /// <summary>Leaves a place without a word.</summary>
    public void LeavePlace() => _sequence.Add(NoWord);

    /// <summary>The words and their places.</summary>
    public ArticleWordPlaces Places()
    {
        var places = new int[_words.Sum(word => word.Count)];
        var (next, passages) = (new int[_words.Count], new int[_words.Count]);
        var start = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            (next[i], passages[i]) = (start, _words[i].Passages);
            start += _words[i].Count;
        }

        for (var place = 0; place < _sequence.Count; place++)
        {
            if (_sequence[place] != NoWord)
                places[next[_sequence[place]]++] = place;
        }

        // Filled, the next place of each word is the first of the one after it.
        var words = new string[_words.Count];
        foreach (var (word, number) in _numbers)
            words[number] = word;
        return new ArticleWordPlaces(_sequence.Count, words, passages, next, places);
    }
}
