using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>Numbers for the values of one facet, the same in every segment, so that counts of segments can be added. Values are never forgotten: a new build begins anew.</summary>
internal sealed class FacetValues
{
    private readonly Lock _adding = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _values = [];

    /// <summary>How many values there are. Numbers go from 0.</summary>
    public int Count
    {
        get
        {
            lock (_adding)
                return _values.Count;
        }
    }

    /// <summary>The value of a number.</summary>
    public string this[int number]
    {
        get
        {
            lock (_adding)
                return _values[number];
        }
    }

    /// <summary>The number of a value.</summary>
    public int NumberOf(string value)
    {
        lock (_adding)
        {
            if (!_numbers.TryGetValue(value, out var number))
            {
                _numbers.Add(value, number = _values.Count);
                _values.Add(value);
            }

            return number;
        }
    }

    /// <summary>The numbers of the values of a segment, by their ordinals in it.</summary>
    public int[] NumbersOf(int count, Action<int, BytesRef> lookUp)
    {
        var bytes = new BytesRef();
        var numbers = new int[count];
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            lookUp(ordinal, bytes);
            numbers[ordinal] = NumberOf(bytes.Utf8ToString());
        }

        return numbers;
    }
}
